import { tokenize } from '../../language/tokens.js';

/**
 * Words that stand for the same thing, or for things so near that who asks with one is answered with the other: a
 * group a line. Looser than synonyms, because a passage that holds only a related word counts little and comes
 * behind. For careers, courses and the work with computers; no names of products that come and go.
 */
export const relatedGroups = `
# what one earns and pays
salary pay paid payment earn earnings wage income compensation remuneration paycheck money cash financial make
cost price fee tuition charge expense expensive cheap afford budget money bill pay
free gratis complimentary cost charge
raise increase rise growth grow
percent percentage
refund reimburse money
sponsor scholarship grant funding stipend bursary
# work and who gives it
job position role occupation profession post work career vacancy opening
employer company firm organisation organization business startup corporation
employee staff worker personnel
hire hiring recruit recruiter recruitment employ employment
colleague teammate coworker peer
boss manager supervisor lead
demand market shortage outlook prospects sought needed opportunities
freelance freelancer contractor independent self-employed
intern internship placement apprenticeship trainee traineeship
junior entry beginner newcomer novice starter newbie
senior experienced expert advanced professional
remote home distributed online
interview interviewer
resume cv curriculum
portfolio showcase projects github
network networking contacts linkedin
application apply candidate applicant
duty responsibility task daily routine day typical
industry sector field
reference recommendation referral
transferable transfer carry reuse reusable existing already bring strengths advantage useful
step stage phase milestone roadmap path plan
first start begin initial step
love enjoy like best fun rewarding
miss regret lose downside
challenge drawback downside risk worry frustrating
title named called position
trend future evolving emerging
related similar adjacent alternative
today week now tomorrow
quarter ninety 90 days months
# what one learns, and where
learn study master acquire understand pick
teach explain instruct tutor lecture
course class training lesson bootcamp program programme
module unit chapter section week
curriculum syllabus outline contents topics
certification certificate credential certified accreditation diploma
degree university college bachelor graduate academic
student learner participant attendee member
teacher instructor lecturer tutor trainer
mentor coach advisor guide
cohort group batch class round intake edition
homework assignment exercise task
exam test quiz assessment
grade score mark point points result
submit submission upload hand turn send deliver
deadline due cutoff late extension postpone
review evaluate assess grade feedback peer
recording video recorded watch rewatch stream replay youtube
live synchronous realtime session
session lecture webinar meeting meetup event
skip miss missed absent absence
quit drop leave cancel withdraw stop
join enroll enrol enrolment enrollment register registration signup participate attend part sign
prerequisite requirement required need needed must prior background beforehand
skill ability competence capability strength talent knowledge know proficiency expertise
practice practise exercise hands-on
resource material book tutorial documentation docs reading
beginner begin start new newcomer scratch zero
pass fail failed succeed success
leaderboard ranking rank board standings
solution answer key
copy plagiarism cheat copying
team group pair partner together collaborate
alone solo myself individually own
# how hard, how long, when
hard difficult challenging tough demanding steep difficulty hardest struggle
easy simple straightforward effortless
challenge obstacle hurdle problem barrier pitfall
duration long timeline months weeks years time hours length soon quickly span
schedule timetable calendar plan dates
start begin commence launch kickoff begun
finish end complete conclude done over
fast quick rapid speed quickly faster accelerate
slow sluggish hang forever
late delay delayed overdue
wait pending
daily weekly
part-time evenings weekend spare
evening night
today now current currently
soon early earlier
# change
change switch move transition pivot convert
replace substitute swap instead
improve better optimise optimize enhance
reduce decrease lower shrink cut less
update upgrade refresh newer latest
choose select pick decide choice option
compare difference different versus vs differ
allow permit permitted allowed may okay
forbid prohibit banned forbidden
need require necessary mandatory compulsory obligatory
optional voluntary
recommend suggest advise advice
help assist support aid
contact reach email write message organiser
notify notification announce announcement inform news
mail email inbox message
person human somebody people
rule policy guideline regulation
private personal confidential privacy
public open visible
check verify validate confirm confirmation
count total number many amount
share publish post show
see view display visible appear show
find locate look search where
missing absent lost disappear vanish gone
remember recall forget forgot
name nickname username alias
picture image photo avatar
language english translate translation subtitle
country abroad international location timezone
question ask query doubt
reply respond answer response
reward prize benefit gain advantage
# talk
community forum channel chat group slack discord
conference event meetup
complain report appeal dispute objection
mistake error wrong incorrect bug slip typo
fair unfair
ill sick illness health doctor
kind polite friendly
# computers
computer laptop machine pc notebook hardware desktop
memory ram gb storage
disk drive space storage
file document
folder directory path
software program application app tool
operating os system windows linux mac macos ubuntu
install setup installation set configure configuration
remove delete drop erase uninstall clean
create make build develop generate
run execute launch start
crash fail failure error exception broken break stop
error exception failure message warning
fix solve resolve repair mend troubleshoot
debug trace diagnose
access permission denied rights authorization authorisation allowed
login signin credentials authenticate authentication log
password passphrase secret credentials
key token secret credential
secret hide leak exposed
connect connection link reach
refuse refused reject rejected decline
timeout slow hang stuck freeze
command terminal shell console cli prompt
code script program
coding programming developer programmer software
variable parameter argument setting
library package dependency module
version release
environment venv virtualenv conda
container docker image
cluster kubernetes k8s
server host machine instance vm
cloud aws gcp azure provider
database db postgres postgresql sql table
query sql select
table column row
store save persist keep storage
load import ingest read
export dump write
bucket s3 gcs blob storage
pipeline workflow etl orchestration dag
schedule cron scheduler orchestrator trigger
stream streaming kafka event
batch bulk
queue topic broker
test testing check
deploy deployment publish release production
monitor monitoring observe alert
model predict prediction
data dataset dump
ml machine
ai artificial intelligence
repository repo git github
commit push merge
branch fork clone copy
download fetch get pull
upload push send
format csv json parquet
encoding utf-8 unicode characters
date timestamp time
duplicate copy twice repeated
network internet web wifi
port address url
browser chrome
graphics gpu
chart dashboard visualisation visualization plot graph
big large huge size
small tiny little
speech voice spoken
sound audio
`;

const byStem = new Map<string, Set<string>>();
for (const line of relatedGroups.split('\n')) {
  if (line === '' || line.startsWith('#')) continue;
  const stems = tokenize(line).map(({ stem }) => stem);
  for (const stem of stems) {
    const related = byStem.get(stem) ?? new Set();
    for (const other of stems) if (other !== stem) related.add(other);
    byStem.set(stem, related);
  }
}

/** Stems of words related to that of a stem, without itself; none for most. */
export const relatedStems = (stem: string): ReadonlySet<string> => byStem.get(stem) ?? none;
const none: ReadonlySet<string> = new Set();
