import { phraseList } from '../../language/phrase-list.js';

/**
 * How a role that no guide knows is told from other words: "from plumber to data scientist", "get into cybersecurity".
 * Suffixes after the occupation names of O*NET and ISCO-08, where most end in -er, -or, -ist, -ian, -ant, -ent or -man.
 */
export const occupationSuffix =
  /(?:[^aeiou]er|eer|ier|tor|sor|ist|ian|man|woman|wright|smith|keeper|wife|ologist|grapher|yst)s?$/;

/** Words with such an ending that are no occupation. */
export const notOccupations: ReadonlySet<string> = new Set(
  `quicker sooner cheaper safer smarter richer poorer closer further rather career computer better member beginner number offer paper other newer later never summer winter letter matter order power quarter chapter
  answer master masters together however whether rather after under over ever either neither center water weather dinner paper router server
  cluster filter parameter layer transformer docker faster slower easier harder longer shorter bigger smaller higher lower newcomer senior junior
  sector factor vector error tutor mentor major minor doctor color favor human woman german roman list mist exist twist consist assist
  project object subject effect perfect select expect respect connect aspect direct correct collect twitter discord newsletter user customer
  partner daughter sister brother mother father husband person people player leader supporter winner loser killer consider remember discover
  deliver enter prefer transfer refer differ suffer cover recover trigger render wonder minister register semester september october november december
  tester chatter laser tier cashier barrier carrier earlier reader speaker helper starter
  learner learners employer employers whatsoever whatever whoever wherever answer carer jobseeker seeker changer switcher career-changer worker stranger passenger teenager fifties computer manner super character disorder number hunger anger corner border`
    .split(/\s+/)
    .filter(
      (word) =>
        word !== '' &&
        !/^(?:tutor|mentor|doctor|tester|cashier|player|leader|worker|carer|minister|server|speaker)$/.test(
          word,
        ),
    ),
);

/** Heads of occupation names that no suffix shows. */
export const occupationHeads: ReadonlySet<string> = new Set(
  `nurse chef cook pilot clerk judge guard host hostess agent assistant consultant accountant attendant lieutenant sergeant
  scientist analyst architect artist designer developer engineer manager director producer editor writer author teacher tutor professor
  lawyer solicitor attorney paralegal doctor dentist surgeon vet veterinarian midwife paramedic therapist psychologist psychiatrist counsellor counselor
  plumber electrician carpenter mechanic welder machinist builder mason painter decorator roofer farmer fisherman gardener florist baker butcher barista
  bartender waiter waitress server cashier teller trader broker banker auditor actuary economist statistician mathematician physicist chemist biologist
  geologist historian librarian archivist journalist reporter translator interpreter photographer videographer animator illustrator musician singer dancer
  actor actress comedian athlete soldier officer sailor firefighter policeman policewoman detective driver trucker courier postman dispatcher
  technician operator administrator administrator secretary receptionist recruiter marketer salesperson salesman saleswoman representative rep
  entrepreneur founder ceo cto cfo researcher lecturer student graduate intern apprentice janitor cleaner housekeeper nanny babysitter
  hairdresser barber beautician stylist tailor jeweller jeweler tattooist sommelier nutritionist dietitian pharmacist optician astronaut priest
  politician diplomat spy hacker programmer coder tester sysadmin dba copywriter strategist planner estimator surveyor inspector hygienist
  veteran logistician zookeeper ranger lifeguard bookkeeper stenographer landscaper hydrologist toxicologist`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Fields that people name instead of a role: "from retail to …", "get into data science". */
export const occupationFields: readonly string[] = phraseList(`
  sales, marketing, finance, banking, accounting, nursing, teaching, law, medicine, cybersecurity, cyber security,
  data science, data analytics, data engineering, web development, software development, software engineering,
  game development, game design, graphic design, ux design, ui design, product management, project management,
  human resources, hr, retail, hospitality, customer service, customer support, construction, manufacturing,
  logistics, journalism, real estate, insurance, consulting, robotics, blockchain, devops, cloud computing,
  bioinformatics, biotech, quantum computing, academia, politics, farming, agriculture, aviation, photography,
  film, theatre, theater, psychology, social work, public relations, it support, qa, machine learning, computer
  vision, prompt engineering, translation, mechanical engineering, electrical engineering, civil engineering,
  architecture, fashion, interior design, investment banking, trading, music therapy, physics, chemistry, biology,
  mathematics, it
`);

/** Occupations that are verbs as well: "to cook rice", "to judge". */
export const alsoVerbs: ReadonlySet<string> = new Set(
  'cook host guard judge pilot nurse tailor barber coach model train mentor tutor doctor spy vet clerk agent'.split(
    ' ',
  ),
);

/** People whom one meets at any job; "how do I impress a recruiter?" is about no change to theirs. */
export const metAnywhere: ReadonlySet<string> = new Set(
  `manager recruiter agent assistant host student graduate intern judge editor tutor teacher professor director officer
  doctor lawyer therapist representative rep founder ceo researcher lecturer apprentice operator guard developer engineer
  programmer coder hacker scientist`.split(/\s+/),
);

/** Whom people ask for besides themselves. */
export const people: readonly string[] = phraseList(`
  brother, sister, wife, husband, partner, boyfriend, girlfriend, friend, mate, mom, mum, dad, mother, father,
  son, daughter, cousin, uncle, aunt, niece, nephew, neighbour, neighbor, colleague, flatmate, roommate, kid
`);
