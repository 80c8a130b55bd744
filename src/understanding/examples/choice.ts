/** How people ask for guides instead of facts, compare, or want advice, one utterance a line. */
export const choiceExamples = {
  compare: `
compare {role} and {role}
compare them
compare the two
compare both
how do they compare
{role} vs {role}
{role} versus {role}
{role} or {role}
{role} or {role}, which is better
which one is better
which of the two is better
which of them pays more
which one pays better
which is easier
which is faster
which takes longer, {role} or {role}
which path is quicker
which of both is harder
who earns more, a {role} or a {role}
does a {role} earn more than a {role}
is {role} harder than {role}
is it faster than becoming a {role}
what's the difference between {role} and {role}
what is different between the two
how do the two differ
what sets them apart
how does it stack up against {role}
put them side by side
side by side please
in contrast to {role}?
and compared with the other one
compared to {role}?
which guide leads to more money
which one should I choose
which of these should I pick
torn between {role} and {role}
I can't decide between {role} and {role}
between {role} and {role}, what would you pick
is the other one quicker
and the other one?
does the other path pay more
which of your guides is the shortest
which career pays the most
which change is the easiest
which is the more sensible choice
{role} rather than {role}?
better {role} or {role}
what is more in demand, {role} or {role}
who will get there first
who gets there first, the {role} or the {role}
which of us is done first
who has the easier way
my friend wants {role}, I want {role}, who is quicker
which one suits better
what would be the better move
which of the two earns more in the end
the cheaper and faster of the two
is it more or less than for {role}
is that more than a {role} gets
how is that different from {role}
rank them
rank the guides by time
sort the paths by pay
who is better off
which is less work
what's the shortest of them all
who pays better, this or {role}
what pays better, this or that
`,
  'list-guides': `
which guides do you have
what guides are there
list all guides
show me your guides
what's in your library
what do you cover
which careers do you cover
what careers do you know about
what transitions do you know
which topics can you talk about
all the paths you know
which jobs do you have guides for
how many guides do you have
what else do you have
what other guides are there
any other guides
other paths?
show me everything
show the menu
what's on the menu
what is in the catalogue
give me the list
list of careers
list of the transitions please
which changes can you help with
what all is available
which professions are in your collection
what roles do you have information about
available guides
which other careers do you know
what can you tell me about
what do you have on offer
what have you got
got a list
what kind of careers do you have
which changes are in your library
tell me all the guides
`,
  'discover-from': `
what could a {role} become
what can I become as a {role}
what could I do as a {role}
I'm a {role}, what are my options
I am a {role}. what could I do
I'm a {role} and want something new
what are my options
which careers suit a {role}
what suits me
what would suit a {role}
what would fit me
where could a {role} go
where can a {role} move to
what can I switch to from {role}
what can I move into
which jobs are open to a {role}
options for a {role}
paths for {role}s
ideas for a {role}
anything for a {role}
is there anything for {role}s
do you have something for a {role}
what else could a {role} do for a living
what else can I do with my skills
what does being a {role} lead to
where does {role} lead
a way out for a {role}
way out of {role}
I want out of {role}
fed up with being a {role}, what else is there
done with {role}, what next
after {role}, what
new career for {role}
career change for {role}
could a {role} do this
my friend is a {role}, is there something for her
my sister works as a {role}, what could she switch to
my mother is a {role}, what can she do
which guides start from {role}
guides for {role}s
I used to be a {role}, what now
from {role} to what
{role} looking for a new direction
what alternatives does a {role} have
which professions could I change to
where would you send a {role}
got something for people who come from {role}
got something for {role}s
something for someone who did {role} for years
where do {role}s end up
what do ex {role}s do
what do {role}s usually move into
where can my {role} skills take me
I'm a {role}, where could that take me
I am {role}. any ideas
which of your guides would suit a {role}
anything in there for a former {role}
as a {role} what should I go for
`,
  'discover-to': `
who can become a {role}
who becomes a {role}
which backgrounds lead to {role}
what background do {role}s come from
where do {role}s come from
from which jobs can I become a {role}
from where can I get to {role}
what leads to {role}
ways into {role}
which ways lead to {role}
routes into {role}
paths to {role}
do you have a guide for becoming a {role}
is there a guide to {role}
got anything on becoming {role}
which guides end in {role}
which starting points are there for {role}
what jobs lead to {role}
what do people do before they become a {role}
from what professions do people move into {role}
which guides lead to {role}
how many ways into {role} do you have
who can get into {role}
can anyone get into {role} or from which jobs
what were {role}s before
have you got a guide on {role}
is {role} covered
do you know anything about becoming a {role}
is there any path to {role}
`,
  advise: `
I hate my job
I'm sick of my job
I need a change
I want a career change
I want to do something else with my life
I don't know what I want
what should I do with my life
what job should I do
which career is right for me
which career should I choose
suggest a career
recommend me a career
recommend something
what would you recommend
what do you suggest
I'm bored at work
I'm stuck
I feel stuck in my career
stuck in a dead end job
my job is going nowhere
I want to quit and do something new
I want to try something different
I was laid off
I lost my job
I just got fired
I got made redundant
I'm unemployed at the moment
need career advice
can you give me career advice
help me find a new career
help me choose
help me decide
help me find something
what am I good at
I'm looking for a new job
time for something new
I want out
need something new, any ideas
what career fits me
I don't know what to do
no idea what to do next in life
I would like reorient myself
I'm torn and need advice
any advice for a lost soul
what's next for me
my career is a mess
I need a new start
I have no plan for my life
tell me what to become
which path is for me
where do I fit in
I can't stand my job anymore
I want to reinvent myself
`,
} as const;
