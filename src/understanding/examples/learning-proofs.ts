/** How people ask about certificates, degrees and what else to bring, one utterance a line. */
export const proofExamples = {
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
};
