/** How people ask what carries over and what to learn, one utterance a line. */
export const skillExamples = {
  'transferable-skills': `
what do I have that he doesn't
what do I have that they don't have
is any of what I know worth something in {role}
what can I do that a computer scientist can't
is it any use that I {thing}
does {thing} give me a head start
which of my skills carry over
what skills transfer from {role} to {role}
what do I already have
what do I bring as a {role}
what does a {role} bring to the table
what can I reuse from my old job
does my background as a {role} help
does being a {role} count for anything
is my experience as a {role} worth something there
is my past as a {role} any use
would my years as a {role} be wasted
is everything I know useless then
am I throwing away ten years of {role}
do I start from zero
am I starting from scratch
do I have a head start
what gives me an edge as a {role}
what advantages does a {role} have
what are my strengths as a {role}
in what am I already good enough as a {role}
what do I know already that helps
what have I got going for me
what of my knowledge stays useful
transferable skills
transferable skills?
transferable skills {role} to {role}
which abilities can I take with me
what can I take along
what can I carry across
what carries across
what will still be useful
what remains useful from {role}
what from {role} will be handy as a {role}
what would help me from being a {role}
how does being a {role} help in {role}
how is a {role} well prepared for this
why would a {role} be good at {role}
why is a {role} a good fit for {role}
why would anyone hire a {role} for this
what makes a {role} valuable in {role}
what makes {role}s good {role}s
where do {role} and {role} overlap
overlap between {role} and {role}
what do both jobs have in common
what have the two jobs in common
which skills do i have already
skills i already have
skills I already possess
what do I not have to learn again
what can I skip because I know it from {role}
what am I already able to do
I've been a {role} for years, what's that worth
I have spent a decade as a {role}, what of it counts
is my ear good for anything there
does my creativity help
can I use my eye for detail
can I put my {skill} to use
do employers value my {role} background
does it matter that I was a {role}
do they care that I was a {role}
will my old skills be recognised
will anything of my old life be of use
does anything carry over
anything I can build on
what can I build upon
what foundation do I have
what am I bringing
what's in my toolbox already
what do i got already
i was {role}, is this helpful
which of my competences are usable
which skills i can use from my work
which of my capacities would be of service
my skills as {role}, do they transfer
what parts of {role} translate to {role}
what translates
do my skills translate
existing skills that matter
current skills that are relevant
which things from my trade apply
what are the plus points of a {role}
how far does my {role} experience get me
is any of it relevant
what's relevant from my experience
does {skill} count among them
does {skill} count for something
does {thing} help me there
will my {thing} be of any help
I've got a good ear, does that help
I'm good with people and detail, is that useful here
how would my {thing} come in useful
what do {role}s already know that matters
in which ways does {role} prepare you
what do I have that others have not
what do I have over a computer science graduate
why should they take me over a graduate
what can I offer
what can I offer as a former {role}
which of my strengths count
what's my selling point as a {role}
what would be my unique selling point
what makes me stand out with a {role} past
is being a {role} a plus
does the {role} thing help or hurt
is my old trade good for anything
why would they want someone who plays the {thing}
why would anyone in tech care about my {thing}
who cares about my {thing}
what good is my {thing}
what use is a trained {thing}
is my feel for {thing} worth something
how does that help with {role}
I have used {thing} for years, how does that help with {role}
and my years in {thing}, do they help me at all
do my years in the industry help me
do trained hands matter when you become a {role}
does a trained ear matter in {role}
years in {thing} as a {role}: plus point or irrelevant
is that a plus or irrelevant for a {role}
is it a bonus that I know {thing}
do trained ears matter
does a good eye matter
do steady hands matter when you do {role}
is experience with {thing} a plus
`,
  skills: `
what skills do I need
which skills do I need to learn
which skills do I lack
what skills am I missing
what am I missing
what do I have to learn
what must I learn to become a {role}
what do I need to know
what should a {role} know
what does a {role} have to be able to do
what must I be able to do
what would I need to pick up
what do I still need
what's left for me to learn
what is the gap between {role} and {role}
where are my gaps
skill gaps?
skills to learn
skills needed {role}
required skills for {role}
skills for {role}
what are the requirements
prerequisites?
what knowledge is expected
what knowledge is required
which technical abilities are demanded
what technical skills do they want
hard skills?
what should I study
what should I study to become {role}
what subjects should I study
which topics do I need to cover
what do I have to master
what new things do I have to learn
which competencies are necessary
what can't I do yet that a {role} can
what does a {role} know that I don't
what do I need under my belt
what do they expect me to know
do I need {skill}
do i have to learn {skill}
is {skill} necessary
is {skill} required
is {skill} a must
must I know {skill}
how important is {skill}
how much {skill} do I need
how good must my {skill} be
how do I learn {skill}
how should I learn {skill}
how can I get better at {skill}
how would I pick up {skill}
what's the best way to learn {skill}
what about {skill}
and {skill}?
{skill}?
tell me about {skill}
can I skip {skill}
can I do without {skill}
could I get by without {skill}
which skills are critical
what are the critical skills
which are the most important skills
which ones are essential
which skills matter most
what's a must have
must haves
and the nice to haves
what is only nice to have
which skills are optional
which skills have low priority
which can wait
what can I leave for later
which are less important
what's the priority of {skill}
what should I concentrate on
what should i focus on learning
list the skills with their weeks
all skills please
skills
skills?
skills pls
what skill set is needed
what's the skillset of a {role}
what would I be learning
what will I learn
what all do i need to learn
what learn i must
which skill i should learn
what things should I learn for {role}
kindly list the competences to acquire
which competences are to be acquired
what has one to acquire
do I need to know math
how much math is in it
how much maths do I need
do I have to be good at math
do I need to code
do I need programming
need I be able to program
is coding necessary
can I do it without coding
I hate math, is there a lot of it
which skills are just nice to have
which skill could I skip at first
what could I skip for now
the ones one level below critical
and the important ones
only the critical ones please
just the essentials
what are the absolute essentials
what do I have to be good at
what would I have to teach myself
what would I have to get my head around
what am I supposed to know
what's expected of me on the technical side
what stuff must I learn
what separates me from a {role}
what is there to learn
what is still missing for a {role}
I know {skill}, what else
besides {skill}, what else do I need
is {skill} enough
is {skill} enough to become a {role}
can I get by with {skill} alone
how deep must I know {skill}
how well do I need to know {skill}
is {skill} worth learning
should I bother with {skill}
should I learn {skill} or {skill} first
does a {role} need {skill}
does a {role} have to know {skill}
are statistics needed
how many skills are there to learn
what should be on my learning list
which knowledge do i need have
what knowledge gaps must be closed
which knowledge do I miss
which skills do I miss
what knowledge is missing
what am I not able to do yet
what do I not know yet
in what am I weak
list everything a {role} has to learn
list everything a {role} has to learn for {role}
which topics would I have to study
which topics would I have to study as a {role} before I apply
what would I be missing in skills
where can {role} skills be improved
`,
};
