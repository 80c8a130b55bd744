/** How people ask about the way there, one utterance a line; `{role}` stands for any job, `{skill}` for a skill, `{phase}` for a phase's name. */
export const wayExamples = {
  timeline: `
how long does it take to become a {role}
how long will it take me to get from {role} to {role}
how long
how long tho
and how long is that
how many months from {role} to {role}
how many years until I am a {role}
what is the timeline
whats the time frame here
time needed {role} to {role}
{role} to {role} duration
how soon could I call myself a {role}
how fast can somebody like me get there
is six months enough
could I manage it in half a year
can this be done within one year
would I make it before next christmas
do I get there before my contract runs out in spring
realistically when would I be ready to apply
when could I start working as a {role}
when am I employable
by what date would I be finished if I begin now
I have eight months of savings, will that last until I am done
I want to know how much of my life this is going to eat up
how much time should I set aside
how much time must I invest
what sort of time commitment are we talking about
roughly how long from start to finish
give me a ballpark on time
just tell me the number of months
weeks or months or years?
is it a matter of months or of years
are we talking weeks, months or years
how long till i can quit my old job and do the new one
how long did it take other people
how long do people usually need for this
average time to make the switch
what is the typical length of this transition
how lengthy is the whole process
does it take forever
is this a long haul or a quick thing
how quickly can it be done
quickest possible time to get there
the fastest it can be done
what's the longest it could take
minimum and maximum time please
how far off am I from being a {role}
how far away is a job as {role}
I am 3 months in, how much longer
how much longer will it be
when will I be through with it
when is the finish line
how many weeks does {skill} take
how long to learn {skill}
how long does the {phase} phase last
how much time for {skill}
time to learn {skill}?
how long should I spend on {skill}
weeks for {skill}
how many months should i plan
what time span should I plan for
I'd like to plan my year, how long would retraining take me
over what period does this stretch
How long is the road from {role} to {role}?
please inform me of the expected duration of the retraining
kindly advise on the time required
what duration must one reckon with
how much times it need for become {role}
how long time it takes for be a {role}
how many time do I need
i am slow learner, what time need i
in how many months can I be {role}
can I become {role} in 6 months
can a {role} become a {role} in one year or is that dreaming
would two years be enough
is a year realistic
is three months too optimistic
3 months enough?
how long b4 I get hired
how long before someone pays me to do it
how long until first job
until when would I have to study
when would i be job ready
when do I see the end of the tunnel
my wife wants to know how long I will be studying
my husband asks when this would be over
how big is the time investment
time to completion?
eta?
what's the eta on becoming a {role}
time wise what should I expect
timewise how does it look
how long is it gonna take
how long is a piece of string, or do you have actual months
can you put a number on the time
estimate of the time for going from {role} to {role}
months needed
total months?
the time it takes
how many semesters would that be
is it possible to do it over one summer
if I start in january when do I finish
if I begin today, when am I done
I turn forty in two years, would I be there by then
does it go quicker for a {role}
could it be done faster
is there any way to speed it up
how long does the whole thing last in total
how long for the whole roadmap altogether
for how long do I have to study
how long am I looking at
how long would someone need starting from zero
what do you reckon, how long
give me the timeline only, nothing else
and in terms of time?
and time?
what about the time
what about duration
length of the journey?
how slow is this path
how many months would you budget for this
do you have a number of months for becoming a {role}
does the guide say how many months
months needed and nothing else
when could I be a {role} if I start today
when could I sit at a desk as a {role}
how many birthdays until I am a {role}
how much of the year will go into this
till when would I be busy with it
can the whole thing fit into a gap year
could I be done before my daughter starts school
will ten months do
would a year and a half suffice
do I need years or is it months
that long? how long exactly
so how many months was it again
remind me how long it takes
is it a matter of weeks
how many months does someone like me take
what amount of time is normal
what length of time should I tell my family
how long would the retraining run
time from zero to hired
how much time between now and my first day as a {role}
any idea how long this drags on
how long does that phase take
how many weeks is the first phase
weeks for {skill} and weeks for {skill}
and how many weeks for {skill}
how long is the middle part
how much time is that part
how much time does the {phase} eat
will ten months of savings see me through the change
would my savings see me through
my savings last a year, is that enough to become a {role}
what span of time should I expect for the move
which span should I expect
how large is the time span
when would I be done if I go from {role} to {role}
when would I be done
did you say {thing} months
weeks?
months?
years?
in weeks
how many weeks for that
and weeks
`,
  'first-steps': `
where do I start
where should I begin
how do I get started
how do i start
what is the first step
what are the first steps
what's step one
what should I do first
what comes first
what to do first when going from {role} to {role}
first steps please
first thing to do?
what is the very first thing I should do
how would a complete beginner begin
I have no clue where to begin
I don't know where to start
no idea how to get going
I'm lost, where does one even begin
what should I do tonight to begin
what can I do today to get going
what could I already do now
something small I can begin with
what's a good entry point for a {role}
a good starting point?
getting started as a {role}
how does a {role} get started
how do I get the ball rolling
how do I get my foot in the door
how do I take the plunge
how do I kick this off
what's my opening move
what would be your advice for somebody at the very beginning
advice for newbies?
tips for a beginner
next steps?
what are my next steps
what do I do next
what now
ok what now
ok convinced, what do I do now
I'm in. What now?
i want to do it, now what
I decided to become a {role}, what shall I do
I made up my mind, where from here
where do we go from here
so how do i begin
and where would I start
what to tackle first
what should be tackled at the outset
what is the initial step
which preparations should I make at the start
with what do I begin
with what should i start
from where I start
how to begin please
how i can start
what i must do first
kindly tell me how one commences
could you suggest how I might commence
which first actions do you recommend
what would you do first in my place
if you were me, what would you do first
what should I get out of the way first
the first couple of things to do
top three things to start with
first 3 things i should do
what's the easiest way to dip my toes in
how can I test the waters
smallest first step I could take
how to break into {role}
starting out as {role}, what do I do
starting steps
initial steps {role} to {role}
what should I learn first
which skill first
start with {skill} or with something else
do I start with {skill}
before anything else, what should I do
before I quit my job what should I do first
what does day one look like for someone starting out
day one: what do I do
give me something concrete to start
tell me exactly what to do first
how do I make a start
how can one make a beginning
where to kick off
how to embark on this
what's the beginning of the road
I just want to get moving
I want to get going right away
and once I have {skill} down, what comes next
what comes next after {skill}
what do I do after that first step
after the first step, then what
how do I get hands-on experience
how do I gain experience early on
how do I get practical experience
how can I get some practice
should I do an internship first
would contributing to open source help
does a side project help me get in
what projects should I build
how do I build a portfolio
do I need a portfolio
what should I put in a portfolio
how do I get noticed
how do I meet people in the field
where do I find people to talk to
how do I network
any communities to join
what could I do instead of studying
what would be a sensible beginning
how do I lay the groundwork
what can I prepare already
I have a laptop and a free evening, what should I do
how do I test whether I like it
what can I try out before I commit
where does an absolute newbie begin on the {role} road
where does a newcomer put the first foot
what's my first move toward {role}
what's my opening move toward {role} as a {role}
coffee is hot and laptop is open, what do I do first
what should my first move be
`,
  roadmap: `
what is the roadmap
show me the roadmap
what are the phases
which phases are there
which stages will I go through
what does the path look like
what does the way from {role} to {role} look like
walk me through the whole thing
take me through it step by step
step by step please
step by step plan to become {role}
how do I become a {role}
how can a {role} become a {role}
how would one go from {role} to {role}
how do I go from {role} to {role}
how do people get from {role} to {role}
how does somebody move into {role}
what does it take to become a {role}
how do I get into {role}
how do I make the move
how do I switch to {role}
how to be {role}
i want be {role}, how
i wanna become a {role}
I want to become a {role}, what is the way
what is the way to {role}
is there a clear path
what's the learning path
is there a study plan
is there a curriculum
show me the curriculum
what is the overall plan
what's the big plan from beginning to end
give me the complete plan
lay out the journey for me
outline the route
map it out for me
draw me the map
what is the route
what order should I do things in
in which sequence should I learn all that
what comes after what
what are the milestones
how is the training structured
how is the learning organised over time
how many phases are there
how many steps does it have
how many stages
phases?
roadmap?
roadmap for {role}
roadmap {role} to {role}
steps {role} to {role}
all the steps
list the steps to become a {role}
what steps lead there
which steps do I have to take
how do i get there
how do I get from here to there
how do I get to be a {role}
what has to happen for me to become a {role}
what would the whole journey be
what will I be going through
describe the process
explain the process of becoming a {role}
break it down for me
break the path down into chunks
the plan from a to z
from a to z please
start to finish, how does it go
what does the long game look like
could you sketch how the retraining proceeds
please outline the course of the retraining
how does one retrain as a {role}
how should i go about becoming a {role}
how should a {role} go about it
what's the best way to become a {role}
which way leads from {role} to {role}
teach me the way
guide me through the transition
guide me
help me become a {role}
what's the game plan
what's the blueprint
what's the itinerary
can you give me an overview of the phases
I want to see the phases with their weeks
how is the year divided
what stages does the path to {role} consist of
which stages does the way consist of
of which parts does the path consist
what is the order of things on the way to {role}
what does the road ahead look like
tell me the way from {role} to {role}
by which road does one get there
describe the road
what would my learning journey look like
how does the journey go from a to b
how does one get from one to the other
what is the recommended order
give me the phases in order
name the phases
how is the path laid out
what are the big blocks of the training
which blocks is it made of
can you show me the whole ladder
how would I work my way there
in what steps do I get there
`,
  phase: `
what happens in the second phase
what happens in phase 3
what do I do in the {phase} phase
what is the {phase} phase about
tell me about phase one
phase 2?
and phase two
the third phase?
the last phase
what about the last phase
and after that phase?
and then, what comes next
what comes after the {phase}
what's in stage four
what are the tasks in phase 2
tasks of the first phase
which tasks belong to the {phase}
what must be done in the {phase}
what do i have to do during phase three
what does the final phase contain
what does the first stage consist of
details on phase four
more about step two of the roadmap
explain the {phase} phase
what goes on in the middle phase
what's next on the roadmap
next phase please
the one before that
previous phase
the one after
what do I work on in the {phase} stage
what am I busy with in phase 3
what would I be doing in the opening phase
what will i do in the {phase} phase
to-dos for the {phase} stage
zoom in on the {phase} bit
what goes into the {phase} one
what's in the {phase} part
the {phase} phase, what is it
what happens in the job search phase
in which phase do I learn {skill}
when in the roadmap does {skill} come
at what point do I build a portfolio
which phase deals with {skill}
what is the middle part about
where in the plan do I do projects
what's next then
what's after that
and the next one
and the phase before
what do I do at the very end of the roadmap
how does the roadmap end
how does the roadmap begin
what's the first block about
`,
  'plan-week': `
what should I do this week
what do i do this week
what can I do in the next seven days
what to do in the coming days
plan for this week
this week's plan
my to do list for the week
I have a free weekend, what do I do
I've got this weekend off, what should I tackle
what should I get done by sunday
what should I have finished by friday
what is on for week one
first week plan
the first week?
what happens in the first week
give me tasks for the next few days
homework for this week please
anything I can do between now and next monday
what's the plan for the next 7 days
what do I do in the week ahead
and this week?
what can be done in a week
what can I do this very week
what can I do in the coming week to get going
I have five free days, what should I do with them
targets for this week
goals for the week
what should be ticked off by sunday
my week is free, what do I do
for the next seven days please
between now and the weekend, what should I do
what's realistic within the next few days
the week plan please
week plan
`,
  'plan-month': `
what should I do this month
what do i do in the first month
plan for the next month
the next thirty days
next 30 days
month one plan
what to do in the next four weeks
what should I have done by the end of the month
and within a month?
what about the coming month
and this month
this month's tasks
what do I tackle over the next month
what can I get done in a month
goals for the first month
by month's end, what should be behind me
thirty days ahead of me, what targets
targets for the next thirty days
what should I aim for this month
I have a month off, what do I do with it
for the next four weeks please
one month from now, where should I be
a month's worth of tasks
what belongs in my first month
the month plan too please
and the plan for the month
month plan
`,
  'plan-quarter': `
what should I do in the next 90 days
plan for ninety days
next three months plan
what happens in the first three months
90 day plan
what should I have achieved after three months
the coming quarter
goals for this quarter
and over the next quarter?
where should I be in 90 days
what do I do until summer, in these three months
three month plan please
what should be done in the next 3 months
and the next ninety days?
where should I stand after a quarter of a year
targets for the next three months
what should I aim for in ninety days
the first hundred days
what is planned for the first three months
I have three months off, what should I do
`,
  plan: `
is there an action plan
give me an action plan
plan of action?
I need a concrete short term plan
what is my plan for the near future
short term plan
show me the action plan with week month and quarter
what's the plan for the next weeks and months
make me a to do list
a checklist for the coming time
what should I do this week and this month
an immediate plan please
`,
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
} as const;
