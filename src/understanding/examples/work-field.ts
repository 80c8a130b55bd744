/** How people ask about the field and the guide, one utterance a line. */
export const fieldExamples = {
  industries: `
which industries hire {role}s
what industries
industries?
in which sectors could I work
which sectors need {role}s
what fields are there
which fields use this
which branches of business
where could I work
where do {role}s work
where can I work as a {role}
where would I end up working
what areas can I work in
what domains is this used in
where is this applied
where are these skills applied
what are the applications
what is it used for in the real world
who uses this
who needs this
who hires them
who hires {role}s
what kinds of businesses need it
is it used in healthcare or finance
do hospitals need {role}s
does the game industry need {role}s
do banks hire {role}s
is there work in film and television
could I stay in the music business
could I work in education with that
in what trades is it wanted
which kind of industry take {role}
outside of tech, who needs {role}s
what is it used for there
what is {role} used for in banking
what about carmakers
what about hospitals
and in finance?
and in medicine?
outside {thing}, where else can {role}s work
where else can I work
where else is it needed
in what kind of places do {role}s work
does {thing} use it too
is there anything for it in agriculture
which part of the economy needs it
what does it look like in healthcare
what could I do with it in gaming
which lines of business
which markets
where besides {thing} could a {role} work
besides {thing}, where can {role} skills be applied
where can these skills be applied
`,
  companies: `
which companies hire {role}s
what companies
companies?
who are the employers
which employers are hiring
who is hiring
which firms
name some companies
name a few employers
where should I apply
where do I send my applications
whom should I apply to
who should I send my cv to
where can I apply
big names in the field?
which startups do this
which brands
who would employ me
who would hire me
at which places could I get hired
what organisations employ {role}s
is it only the big tech companies
do small companies hire too
which studios
what kind of company hires {role}s
do google or apple hire {role}s
does spotify hire {role}s
dream employers?
whose door should I knock on
which company take {role}
employers?
which firms would hire a {role} as a {role}
which firms take {role}s
names of firms please
who takes people like me
which houses should I write to
who has jobs for {role}s
where would I send a resume
name names: who hires
which labs hire
any agencies?
give me employers
which place would employ a former {role}
whose door would you knock on as a {role}
whose doors should I knock on
which doors should a {role} knock on
`,
  trends: `
how is the {role} trade going to change
will the work of a {role} change
how will the job of a {role} change in the coming years
what will be different for {role}s in ten years
what are the trends
trends?
where is the field going
where is this heading
what does the future look like
what is the future of {role}
what's coming
what is coming next in this field
what's next
what's the next big thing
what is hot right now
what's hyped at the moment
what's new in the field
what's changing
how is the field changing
how will the job change in the next years
latest developments
recent developments
what developments should I follow
which new technologies are emerging
emerging topics
what should I keep an eye on
in which direction is it evolving
how will this look in five years
what will matter in ten years
what does tomorrow bring in {role}
buzzwords right now?
future outlook of the technology
which innovations are to be expected
how do {role}s keep up
how do I stay up to date
how do I avoid getting outdated
how do {role}s stay current
how do I keep my knowledge fresh
how fast does the field change
what should I watch in the coming years
what's all the rage
what's around the corner
which way is the wind blowing
what will be big soon
where does the journey of the field go
`,
  overview: `
tell me about {role}
tell me more
tell me more about it
tell me about the change from {role} to {role}
what do you know about {role}
give me an overview
overview
short summary please
summarise it
summary
in a nutshell
sum it up
tldr
the gist
big picture
what is this guide about
what is this about
explain it to me
explain the transition
introduce me to {role}
info on {role}
more info
more information please
anything on {role}
I'm thinking about becoming a {role}
thinking of becoming {role}
I am interested in {role}
interested in moving from {role} to {role}
{role} to {role}
{role}
I'd like to be a {role}
I want to switch from {role} to {role}
is this the right path for me
is it for me
is {role} something for me
should I become a {role}
would {role} suit me
would that be a good idea
is it a good idea to become {role}
does it make sense for a {role}
does it make sense
convince me
why should I become a {role}
why {role}
can a {role} become a {role}
is it possible to go from {role} to {role}
is {role} a fit for me
would I fit in as {role}
does that suit me
I like puzzles and computers, is {role} something for me
give me a plain picture of the change
say something about {role}
so what about {role}
what have you got on {role}
what's the deal with {role}
how about {role}
the short version please
what does the guide say
what's in the guide
what does your guide on {role} say in short
so should I do it or not
should I go for it
yes or no, should I do it
what kind of way into {role} is there
is there a way into {role} for me
sell me on {role}
pitch {role} to me
sell it to me
make me want it
`,
  source: `
what are your sources
what's your source
source?
where did you get that
where is that from
where does this come from
who says so
says who
how do you know
how do you know that
can I trust that
is that true
which guide says that
which document is this from
where does it say that
is this made up
did you make that up
prove it
show me where it says that
where did that number come from
where's that written
on what do you base that
who came up with that number
which page is that on
is that from a guide
quote the source
`,
};
