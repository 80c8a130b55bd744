/** How people ask about the work itself, one utterance a line. */
export const dayExamples = {
  challenges: `
what usually trips people up on the way
where do most people stumble along the way
what trips up most {role}s
what are the challenges
what are the biggest challenges
biggest challenge?
challenges?
what are the obstacles
what will be hardest
what's the hardest part
what is hard about it
what is the toughest thing
what's difficult about the change
what difficulties will I face
what problems will I run into
what problems do people have
which hurdles are there
what stands in my way
what could stop me
what could go wrong
what goes wrong most often
what do people struggle with
what would I struggle with
where will I get stuck
where do most {role}s stumble
where do people fail
why do people fail
why do people give up
what trips people up
what are the pitfalls
which mistakes should I avoid
common mistakes?
what should I watch out for
what do I have to be careful about
what are the risks
how risky is it
what are the downsides
what are the drawbacks
disadvantages?
what are the negatives
what's the catch
what's bad about it
what sucks about it
what sucks about being a {role}
what's the worst part
what's annoying about the job
what do {role}s complain about
what do they hate about it
the dark side?
tell me the bad stuff
tell me the ugly truth
what nobody tells you
what will drive me crazy
what keeps {role}s awake at night
what scares people off
what barriers are there
where are the stumbling blocks
what will cause me pain
which difficulties await one
which problems i will have
what is the most hard
what will be a headache
what speaks against it
warn me
give me the bad news
which downsides does working as a {role} have
what are the downsides of being a {role}
what's not so great about it
what do I have to brace myself for
what is likely to be the hardest
what will be the hard part
what will be toughest for a {role}
where will I sweat
where are the difficulties
what could become a problem
what makes people quit
what makes beginners despair
anything I should be afraid of
what should scare me
what is tough about being a {role}
which problems do {role}s face
what are {role}s struggling with
what are the thorny bits
what's the fly in the ointment
where does the shoe pinch
what are the minuses
`,
  'day-to-day': `
what does a {role} do
what does a {role} do all day
what do {role}s do
what do they actually do
what would I do all day
what would I be doing
what does a typical day look like
typical day?
a day in the life of a {role}
day in the life
what is the daily work like
what is the work like
what's the job like
how does a normal working day go
what does the job involve
what does the job consist of
what does the role entail
what is the job about
what is a {role}
what exactly is a {role}
what is {role} anyway
explain what a {role} is
what are the duties
what are the responsibilities
responsibilities?
what would I be responsible for
what tasks does a {role} have
what tasks are part of the job
what do they work on
what kind of things do they build
what do they make
what do they produce
what would my monday look like
what happens between nine and five
what fills the hours
how do they spend their time
how do {role}s spend their working hours
what keeps them busy
is it all meetings
is it mostly sitting at a computer
is it a desk job
do they work alone or in a team
do you work with other people
who would I work with
who do {role}s work with
what do you do for a living as a {role}
what sort of work is it
what is a {role}'s job
job description {role}
describe the job
describe the work of a {role}
what do {role}s do at work
what make a {role} the whole day
what does one do in such a position
what are the daily occupations of a {role}
what is it they do exactly
in plain words what does a {role} do
explain it to my grandma, what does a {role} do
what's a normal tuesday like
what would I do from morning to evening
how does the work feel day to day
everyday life of a {role}
in a nutshell what's a {role}
in simple words, what is it that a {role} does
what is it that a {role} does
what fills a {role}'s working hours
what keeps a {role} busy
what keeps a {role} busy after that
what is a {role} doing between breakfast and dinner
who does a {role} work together with in a company
with whom do they work
who are my colleagues as a {role}
who sits around me
does a {role} work in a team
what sort of tasks land on my desk
what would land on my desk
what is on a {role}'s desk
what is the work about
what's that job about
how can I picture the job
paint me a picture of the working day
what do you have to do as a {role}
what happens at work
what do they get paid for doing
is there a lot of travel
do they sit all day
do they talk to customers
is it outdoors or indoors
is it a physical job
what are they there for
what is the point of the job
what problem do they solve
what's the role of a {role} in a company
my grandma asks what a {role} is
explain simply what a {role} is
what a {role} is, in simple words
explain it simply
the model runs, what keeps a {role} busy
what's left to do for a {role} afterwards
what is left to do once that is finished
who do they report to
who is the boss of a {role}
does it get boring
is it boring
is the work varied
is a {role}'s job all typing or do you talk to people too
alone or with others
do you work alone or with others
is it a lonely job
what is that even
what even is a {role}
a {role} is what exactly
`,
  'job-titles': `
which job titles should I look for
what job titles are there
job titles
job titles?
what are these jobs called
what is the job called
what would my title be
what do I search for on job boards
what should I type into a job search
search terms for job ads
what names does this job go by
other names for this job
what else is a {role} called
which positions can I apply for
what positions are there
what roles could I apply for
what roles are out there
which roles open up
what jobs can I get with it
what jobs could I get afterwards
which jobs does it qualify me for
what can I work as
what can I work as afterwards
what could I put on my business card
what do I put on linkedin
what should be written on my business card
under which names are these posts advertised
which designations are common
how are the vacancies called
how is the job named
what are the positions named
alternative titles
titles
what career options does it open
which doors does it open
what career opportunities are there
specialisations?
kinds of {role} jobs
types of {role}
what would the positions in {role} be called
looking at vacancies: what are they called
what do I type into a job board
what does it say in the advert
under what title would I be hired
which posts could I fill
which posts are there
what could I be hired as
as what could I be hired
what do I call myself
which job names should I watch for
which adverts should I click
what roles exist in this field
under which designations do companies advertise {role} vacancies
how do companies advertise {role} jobs
what do the adverts say
`,
};
