/** How people ask about the work and the choice, one utterance a line. */
export const workExamples = {
  salary: `
what does a {role} earn
how much does a {role} make
how much money do {role}s make
how much will I earn
what will I make
what's the pay
what is the salary
salary?
salary {role}
{role} salary
pay?
and the money?
what about money
what about the pay
and in terms of pay
how is the pay
is the pay good
is it well paid
does it pay well
does this pay better than my current job
would I earn more
will I earn less than now
how much more would I earn
what raise can I expect
is there a pay rise in it
what's the pay bump
by how much does my salary go up
what increase in salary
salary change from {role} to {role}
how does income change
what income can I count on
what is the income like
how much is on the paycheck
what do they take home
what lands in my bank account
what's in it for my wallet
what is in it for me financially
does it make sense financially
is it worth it financially
financially, what does it bring
moneywise?
what would the money be like
can I live off it
can I feed a family on that
can I pay my rent with it
could I afford a house as a {role}
could I support three kids on that
will I get rich
is it lucrative
is there good money in it
is there money in {role}
where is the money
big bucks?
how many bucks a year
what do they pay you
what would they pay me
what do companies pay
what's a {role} worth on the market
what's the going rate
hourly rate?
what is the wage
wages for {role}
what are the earnings
what remuneration may one expect
what compensation is customary
compensation?
annual pay
yearly income
monthly salary
per month how much
starting salary
entry level pay
what do juniors get
what does a senior earn
average pay
pay range
salary range for {role}
top earners?
six figures?
do they make over 100k
will I reach 80000 a year
how much dollars
how many dollars a year
how much gets a {role}
how much earn a {role}
how much i will be paid
what salary i can have
what is salary of {role}
i make 40k now, what would I make
currently I earn peanuts, will it get better
I earn 35000 as a {role} and would like to know what I'd get
would my standard of living improve
would I be better off
is it a step down in pay
do I have to take a pay cut
does the salary depend on the city
what does the salary depend on
what influences the pay
cash?
dough?
how fat is the paycheck
does the effort pay off in cash
return on investment in money terms
what figure could I put on my mortgage application
what number should I ask for when negotiating
what can I ask for in the interview, pay wise
months and raise I can expect
what do crews of {role}s get
how much do {role}s get
what would I get
what does one get for that
how much is in it for me
what's the money like
what sum can I expect at the end of the month
how does the pay compare with mine now
would it beat my current pay
what would an employer pay for that
how much could I ask for
what do people in this job live on
what's the average in the field
how well does a {role} do financially
is that a well paid profession
how much extra would it bring
does it bring more money
does money get better
pay after the change?
and what would I be earning then
how high is the salary at the beginning and later
could I earn a living with that
will the bank like my new income
tell me about the dough
is the hourly wage decent
which salary does the guide give
what figure does the guide give for pay
how large is the raise
how big is the raise
is there better pay
no better pay?
was it {thing} for {role}s or do I misremember
half again of what I have now, would I get that
I won't move for less than {thing}, does it pay that
would {role} clear my salary bar
how many euros a month does a {role} get
`,
  difficulty: `
how hard is it
how hard would it be for a {role}
is it hard
is it difficult
is this difficult for a {role}
difficulty?
how difficult is the change
how tough is it
how challenging is the move
how demanding is it
how steep is the learning curve
is the learning curve brutal
is it easy
is it easy for a {role}
easy or hard
hard or easy for someone like me
is it a big leap
how big is the jump from {role} to {role}
how big of a stretch is it
is it doable
is it feasible
is that realistic for me
is it realistic
can a normal person do it
can anybody do it
can I actually pull this off
can i do this
could I do it
do you think I can make it
do I stand a chance
am I smart enough
am I too stupid for this
do I have to be a genius
do you need to be very clever
is it out of my league
is it over my head
am I kidding myself
am I dreaming
is it a pipe dream
is it mission impossible
impossible?
is it possible at all
a walk in the park or a nightmare
piece of cake?
will it break me
how much of a struggle will it be
how much effort is it
how much sweat
how complicated is it
is it complicated to become {role}
is very difficult for become {role}?
it is hard to be {role}?
how difficult one should imagine it
what level of difficulty
rate the difficulty
on a scale from easy to hard
how would you rate the difficulty
do most people give up
do many fail
what are my chances of succeeding
how likely is it that I make it
would I manage
is it manageable
manageable next to all the rest?
is it too ambitious
too much for me?
how steep is the climb
does the guide rate how difficult the change is
what rating for difficulty does the guide give
will I find it tough
would a {role} find it hard
how realistic is it for a {role}
is {role} realistic
is that within reach for me
is this a realistic goal
do ordinary people manage that
can someone like me do it
can an old dog learn it
would I be able to keep up
am I up to it
am I cut out for it
do I have what it takes
is it a hard nut to crack
is it a stretch
too hard for a {role}?
how heavy going is it
is it child's play
do you need to be gifted
do I need talent
will it be hard for somebody without maths
walk in the park or nightmare: going from {role} to {role}
nightmare or piece of cake
easy peasy or brutal
`,
  demand: `
is there demand for {role}s
how strong is the demand
demand?
are {role}s in demand
are {role}s wanted
does anyone need {role}s
do companies need {role}s
will I find a job
would I find work afterwards
can I get a job as {role}
what are the odds of getting hired
how likely is it to get hired
how are the job prospects
what are the prospects
job outlook
is the job market good
how is the market
is the market saturated
is it oversaturated
isn't the field overcrowded
too many applicants?
is there a lot of competition
how competitive is it
are there enough jobs
are there many openings
are there jobs out there
are there any vacancies
is anybody hiring {role}s
is anyone hiring
are they hiring
are people like that sought after
is there a shortage of {role}s
is it a safe job
is it a secure job
job security?
how safe is the job in the long run
will the job still exist in ten years
will this job be automated away
will ai replace {role}s
is it future proof
is it a dying profession
is the field growing
is the field shrinking
does the industry grow
will I end up unemployed
do I risk ending up jobless
how employable would I be
am I going to be on the dole after this
will anybody want me
who would want me
would anyone want to hire me
do employers queue up for {role}s
can I pick and choose jobs
how easy is it to find a job
is it easy to land a position
is it hard to get hired as a {role}
work enough for everybody?
is there work for a {role}
is work to find for {role}
exist there jobs for {role}
what are the employment opportunities
are the employment prospects favourable
hot or not on the job market
is it a hot job
will there be work for me
would I find something after that
do people get jobs after that
do you get a job easily
are employers looking for {role}s
is anybody looking for {role}s
who is looking for {role}s, anybody
does anyone actually hire {role}s
is it a growing field
is there a future in being a {role}
is {role} growing
is the field of {role} growing or shrinking
what are my chances on the job market
is the market flooded
will machines do this soon
won't robots do it all soon
is the job going to disappear
is it a bubble
does the world need more {role}s
how badly are {role}s needed
how many jobs are there
are there few or many posts
is it easy to get in
do I have a chance of being hired as a {role}
will they even look at my application
will {thing} take that job
will {thing} replace me
is the job safe from {thing}
will anybody want me as a {role}
will anyone want me
do I retrain for unemployment
do I retrain for the dole queue
are there no jobs
worried that there are no jobs
`,
  reality: `
what are the pros and cons
pros and cons
what should I expect
what can I expect
give me a reality check
reality check please
be honest with me
is it worth it
is it really worth the trouble
is it worth all the effort
should I do it
honest opinion please
what's the honest truth
what is it really like
what's the catch and what's the upside
good sides and bad sides
upsides and downsides
ups and downs
the good and the bad
the good, the bad and the ugly
what are the trade offs
what speaks for and against it
reasons for and against
advantages and disadvantages
don't sugarcoat it
no sugar coating please
unvarnished truth
what am I getting myself into
will I regret it
what should I be prepared for
give it to me straight
tell me straight
straight talk please
what would I be in for
what am I in for
what's the truth about this job
is the grass really greener
does it live up to the hype
what do people say who did it
would you do it in my place
the honest picture please
`,
  love: `
what will I love about it
what do people love about being a {role}
what do {role}s enjoy
what's the best part
what's the best thing about the job
what's great about it
what's good about being a {role}
what is nice about it
is it fun
is it a fun job
what's fun about it
is the work fulfilling
is it rewarding
is it satisfying
will it make me happy
would I be happy as a {role}
will I enjoy it
would I like it
what's to like
what's cool about it
what are the upsides
what are the benefits
what are the perks
the positives?
what's the appeal
what's so attractive about it
what speaks for it
why do people like this job
what makes it exciting
what can I look forward to
what gets them out of bed in the morning
the bright side please
what are the joys of the profession
what brings joy
which sides of the job give pleasure
what is pleasant at this work
give me the good news
cheer me up, what's great about it
motivate me
what would I enjoy about being a {role}
what do {role}s like most
why do {role}s stay in the job
what makes it worthwhile
what makes {role}s happy
what's good about it
what's the good side
tell me the nice things
what are the nice sides
what would make me smile
any perks
anything fun about it
what gives them satisfaction
`,
  miss: `
what will I miss
what might I miss
what would I miss about being a {role}
what do people miss
what do ex {role}s miss
what do I have to give up
what do I lose
what am I losing
what would I be leaving behind
what gets lost
what would I sacrifice
what must I sacrifice
what do I say goodbye to
what do former {role}s long for
what will I be sad about
what would I regret leaving
what will make me look back with longing
what would I be homesick for
what part of {role} life would be gone
do {role}s miss the old job
do people regret leaving {role}
which things from before disappear
what is it that one has to renounce
what would I have to let go of
nostalgia: what hurts to leave
what might I miss about my old work
what would I miss from my old life
will I miss anything
is there something {role}s miss afterwards
what would I lose compared to now
what won't I have any more
what is gone afterwards
what do I leave on the table
what would I trade away
which parts of my job won't be there any more
`,
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
} as const;
