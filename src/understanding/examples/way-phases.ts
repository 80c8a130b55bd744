/** How people ask about the phases and the plan, one utterance a line. */
export const phaseExamples = {
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
};
