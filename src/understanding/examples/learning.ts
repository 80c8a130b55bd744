/** How people ask about what they bring and what they must learn, one utterance a line. */
export const learningExamples = {
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
  certifications: `
which certifications should I get
what certificates help
certifications?
certs?
any certs worth getting
is a certification worth it
are certificates worth the money
is there a certificate for this
do I need to be certified
should I get certified
what credentials do employers like
which credentials look good
what qualifications can I get
which exam should I sit
is there an exam
which papers would impress a recruiter
some piece of paper to prove it
something official for my cv
what can I put on my resume to prove I can do it
how do I prove my skills to employers
is there an official accreditation
do I need a licence to work as a {role}
what license is needed
certification for {skill}
which badge or diploma course counts
recommended certifications {role}
list the certifications
which certificate first
do certificates matter to employers
any formal proof i can get
professional certification for {role}
what certificate do i need for be {role}
could you name certificates which are advisable
do HR people want certificates
will a certificate help me get hired
certificate or no certificate
does the guide name any certificate
is there some certificate in it
what certificate could I hang on the wall
will a certificate open doors
which certificate opens doors
which course ends with a certificate
would an official title help
is {thing} certification any good
what certificates did you list
some paper that would convince a recruiter that I can do this
anything official that convinces a recruiter
proof on paper that I can do it
`,
  degree: `
do I need a degree
is a degree required
can I do it without a degree
can I become a {role} without going to university
no degree, any chance
I never went to college, is that a problem
I dropped out of school, does it matter
I don't have a diploma
do I have to go back to school
must I study computer science
do I need a masters
is a phd needed
will a bachelor do
does my degree matter
is my arts degree a problem
what degree do {role}s have
which degree should I have
what did they study
what do most {role}s study at university
what should I major in
which major
what field of study
is self taught ok
can I be self taught
do companies hire self taught people
do they take people without university
what education do I need
educational requirements
what education is required for {role}
formal education?
education level?
is an academic background necessary
does one require an academic title
is university necessary
university or not
degree?
degree necessary?
is it possible with only high school
I only finished high school
i have not finish the university, can i be {role}
i have no computer science degree
can I get in with no formal training
do they insist on a degree
does it matter where I studied
what should I study to be a {role}
which subject do {role}s study
which studies lead there
must I study law to become a {role}
are all {role}s graduates
do I need to enrol at a university
can I skip university
is there an alternative to a degree
what instead of a degree
would they hire somebody without papers from a university
does one need to have studied
studied something else, is that ok
I have a degree in {thing}, does it count
is a degree in {thing} ok
I want to be a {role} but I never finished school
I left school at sixteen, can I still become a {role}
never went to uni
not a graduate, is that ok
with only a school certificate
I have no qualifications on paper, do I stand a chance
what did most of them read at university
what did most {role}s study
which subject at university for a future {role}
`,
  'keeping-up': `
how do {role}s stay up to date
how do I keep up with the field
how does a {role} stay current
how do you stay on top of new developments as a {role}
do I have to keep learning as a {role}
does the learning ever stop
will I ever be done learning
how often do I need refresher courses
do your skills go out of date fast
how fast does what I learn get old
how do I avoid falling behind as a {role}
how do {role}s avoid getting outdated
what do {role}s do to keep their skills fresh
how do I stay relevant in that job
is continuous learning part of being a {role}
how much further training does a {role} need
how do I stay sharp as a {role}
do {role}s have to take courses all their life
will my knowledge be obsolete in a few years
how do people in the field learn about what is new
`,
  'soft-skills': `
which soft skills matter
what soft skills do I need
soft skills?
soft skills for {role}
what people skills are needed
what kind of person do you have to be
what kind of personality fits
what personality should a {role} have
which character traits help
what traits make a good {role}
which qualities does a good {role} have
what qualities should one bring apart from technical ones
besides the technical stuff what matters
beyond tech skills what is important
non technical skills?
the human side of the job
do I have to be good with people
do I need to be a team player
I'm shy, is that a problem
I'm an introvert, could I do it
is it ok for introverts
how important is communication
do I have to present and talk a lot
what mindset do I need
interpersonal skills
how must I be as a person
what attitude is needed
am I the right type of person
what sort of person thrives as a {role}
who thrives in this job
temperament?
and non technical ones
and the non technical ones
and apart from the technical ones
what about the human side
what about character
does one have to be patient
do I have to be creative
do I have to be a people person
is it ok for a loner
is it for quiet people
what temperament suits the job
who is the job made for
what nature must one have
how should you be wired
which personal strengths help
`,
  tools: `
which tools should I know
what tools do {role}s use
tools?
what software do they use
which software should I learn
what programs do I have to know
which programming languages
which programming language should I learn
what language should I code in
what languages do they use
which frameworks
which libraries should I know
what's the tech stack
tech stack?
stack?
what technologies are used
which technologies matter
what's in a {role}'s toolbox
what do they work with, software wise
what apps do {role}s use
what platforms do they use
which packages are popular
which editor or environment do I need
what equipment do I need
what hardware should I get
is {skill} used in this job
do they use {skill}
do people still use {skill}
python or something else
{skill} or {skill}, what do they use
list the frameworks
name the tools of the trade
tools of the trade
what toolkit do they use
with what software is it done
what do I need on my computer
what software should be on my laptop
which program do {role}s open first in the morning
which tools are listed
which tools of the trade are there
what gear do I need
do I need a fast computer
which cloud platforms
which technologies should be on my cv
what do they code in
which coding language
r or python
windows or mac
which databases do they use
which services are those exactly
which services do they use
which products exactly
which apis
`,
} as const;
