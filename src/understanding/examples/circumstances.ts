/** How people ask about circumstances of their life that a guide may be silent on, one utterance a line. */
export const circumstanceExamples = {
  age: `
am I too old
am I too old at 45
is 50 too old
is it too late for me
I'm 38, is it too late
I am fifty two, can I still do it
does age matter
is there an age limit
do they hire people over 40
do companies take older people
I'm in my late thirties, does that matter
I'm approaching sixty
can a 17 year old do it
I'm only 19, am I too young
how old are most {role}s
will my age be held against me
is my age an obstacle
my grey hair, a problem?
would they laugh at a fifty year old beginner
at my age, does it still make sense
i have 44 years, is possible?
not the youngest anymore, still an option?
I'm on the other side of fifty
born in 1970, still possible
am I past it
would they take a pensioner
does a grey beard matter
I'm turning 60 next year
do young people have it easier
`,
  hours: `
can I do it part time
can I do this next to my job
can I do it while working full time
how many hours a week
how many hours per day should I study
how many hours a week do I need to put in
I only have ten hours a week
I have two hours in the evening, is that enough
I can only study at weekends
is it possible in the evenings
with a full time job on the side?
can I keep my job meanwhile
can it be done on the side
what's the weekly workload
how many hours daily
I work shifts, can I still fit it in
I have to study at night
only sundays free
do {role}s work long hours
is there a lot of overtime
how many hours do {role}s work
could I work part time as a {role}
is a four day week possible
is it a nine to five job
weekend work?
do {role}s work on weekends
do you have to be on call
is there night duty
are the hours regular
how many days a week would I work
I can't give up my weekends for studying
how intense is it per week
can I do it besides a job and two kids
how many evenings a week
what does it mean in hours a day
would five hours a week do
full time or part time study
do I have to study full time
can the pace be slower next to work
do they work nights
do {role}s work at night
is there shift work
`,
  country: `
what does a {role} earn in germany
how is it in india
does that hold for canada
is the pay the same in the uk
what about in europe
I live in brazil, does it apply
is that true outside the us
and in my country
are the numbers american
what would it be in euros
are there jobs in australia
I'm in kenya, could I do it
which country pays best
in which city are most jobs
is it different in japan
does it work the same way in france
what's it like in the netherlands
I'm not american, does that matter
how about dubai
are salaries lower in spain
is there demand in poland
`,
  visa: `
do I need a visa
do companies sponsor visas
can I get a work permit as a {role}
will they sponsor me
does it help with a green card
do they help with relocation
I want to emigrate, does this help
could I move abroad with that
immigration chances as a {role}
would an employer sponsor my h1b
do I need to relocate
do I have to move to another city
do I have to move house for it
can foreigners apply
I don't have papers for that country
do they take applicants from abroad
`,
  remote: `
can I work remotely
can I work from home
is remote work possible
is it a remote job
are there remote jobs for {role}s
do {role}s work from home
home office possible?
could I work from the beach
could I do the job from a village
do I have to go to an office
is everything on site
hybrid or office?
digital nomad life possible?
wfh?
could I do that from my kitchen table
is it possible to live in the countryside and do this
does one have to be on site
`,
  cost: `
how much does the training cost
what does it cost to become a {role}
how expensive is it
is it expensive
what do the courses cost
are the courses free
can I learn it for free
how much money do I need for the courses
what will I have to pay for the training
are there scholarships
is there financial aid
does the state pay for it
can I get funding
do I need to take out a loan for this
what budget do I need
how much should I have saved up
can I do it on a shoestring
tuition fees?
price of the certificate
how much is the certificate
I have no money for courses
does the exam cost something
what do I have to spend
how deep do I have to reach into my pocket for courses
does training cost me anything
what's the total bill for the training
are there free options
who pays for the training
does an employer pay the course
`,
  notice: `
should I quit my job first
do I quit now or later
when should I hand in my notice
should I resign before I start
how do I tell my boss I'm leaving
do I have to quit my job
what is my notice period
can I take a sabbatical for it
should I take unpaid leave
do I have to quit my bank
must I leave my job for it
can I stay employed until then
when is the moment to quit
`,
  family: `
can I do it with small kids
I have a baby, is it possible
I'm a single mum, can I manage
can I combine it with a family
is the job family friendly
how is the work life balance
work life balance?
will I see my kids at all
I'm on parental leave
I am pregnant, does it make sense to start
I care for my parents, is there time
does it go with children
is it something for a mother of three
is there any time left for family
can I manage with two toddlers
with a newborn at home, can I do it
I have three kids, is there a chance
`,
  freelance: `
can I work freelance
is freelancing possible
can I be self employed as a {role}
do {role}s freelance
could I start my own business with it
contract work?
can I be my own boss
could I found a company with that
is gig work possible
consulting on my own?
can I do it on my own account
is it something for solo work
could I take clients of my own
`,
  health: `
I'm deaf in one ear, can I still do it
I am colour blind, is that a problem
I'm in a wheelchair
I have adhd, would I cope
I have dyslexia
I'm autistic, does that work
I have a chronic illness
with a bad back, can I do the job
my eyesight is bad
is it suitable for disabled people
I had a burnout, is it too stressful
is the job stressful
is that hard on the back
I can't stand for long, is it ok
is it bad for the nerves
I hear badly, would I cope
`,
  bootcamp: `
should I do a bootcamp
is a bootcamp worth it
are bootcamps any good
bootcamp or self study
which bootcamp
do bootcamps help
will a bootcamp do
can a boot camp replace it
`,
  record: `
I have a criminal record, can I get hired
do they do background checks
is there a drug test
I was in prison, is that a problem
do they check my past
`,
} as const;
