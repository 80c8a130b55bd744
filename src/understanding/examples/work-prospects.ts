/** How people ask about demand, and what is won and lost, one utterance a line. */
export const prospectExamples = {
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
};
