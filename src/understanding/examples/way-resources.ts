/** How people ask what to learn with, one utterance a line. */
export const resourceExamples = {
  resources: `
which resources do you recommend
what are good resources
any good courses
which course should I take
is there a course for {skill}
what course teaches {skill}
what books should I read
a good book on {skill}?
recommend me a book
got any reading tips
what can I read about it
which videos should I watch
youtube channels?
any tutorials
tutorials for {skill}
where can I learn {skill}
where do I learn {skill}
where can one learn this stuff
where would I study {skill}
where to learn
where should I learn all this
how can I learn {skill} online
online classes?
mooc?
what websites help
which sites should I bookmark
send me links
links please
learning material for {skill}
study materials
with which material do I learn
what do I learn it from
what do I learn {skill} with
which textbook
is there something free to learn {skill}
podcasts or newsletters worth following?
who teaches this
is there a class on {skill}
lessons for {skill}
resources for phase 2
what resources belong to the {phase} phase
what should I use to study in the first phase
which material goes with the second phase
courses for the {phase} stage
what shall I read in phase 3
where can i find training
where can I get training in {skill}
training programmes?
good places to practise {skill}
what helps me learn {skill}
how should I study {skill}, with what
can you point me to learning materials
could you point me at a decent course
kindly recommend literature
do you have literature for me
please suggest me materials for study
what do people use to learn {skill}
best place to learn {skill}
resources
resources?
books?
courses?
and with what do i learn that
and where do I learn that
what should be on my reading list
what should be on my bookshelf
stuff to watch while commuting
any docs I should read
documentation to read?
which platforms have good courses
what do I sign up for to learn {skill}
which online course do I enrol in
good tutorial for beginners
something to read on the train
is there a book for learning {skill}
which book for {skill}
what would I use to study {skill}
where would one study {skill}
where would a {role} study {skill}
where could I take a class in {skill}
anything for interview practice there
something to practise interviews with
what do I read up on {skill} with
good sites for {skill}
which academy or platform
free material?
any good youtube for {skill}
with what should a {role} learn {skill}
what do you recommend I study from
what study material does the guide list
what learning resources are listed
got a link for that
where's a good place to read about this
which lecture should I watch
`,
};
