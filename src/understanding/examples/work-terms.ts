/** How people ask what it pays and how hard it is, one utterance a line. */
export const termExamples = {
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
};
