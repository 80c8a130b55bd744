/** How people ask how long it takes and how to begin, one utterance a line. */
export const startExamples = {
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
};
