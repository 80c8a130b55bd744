/**
 * Everyday words by what they are about: a question in words that no example has ("what lands in my purse?") still
 * shares its families with examples that are about the same. A word may belong to several.
 */
export const wordFamilies: Readonly<Record<string, string>> = {
  money: `money cash dough bucks dollar dollars euro euros pound pounds rupees coin coins wallet purse pocket bank account
    paycheck paycheque payslip salary salaries wage wages income earnings remuneration compensation pay paid pays payment
    bonus raise financially financial finances monetary rich wealthy wealth lucrative profit profitable mortgage rent
    bills afford income breadwinner 100k 110k 80k 50k 60k 70k 90k 120k 150k grand figures stipend`,
  earn: `earn earns earned earning make makes gross net pocket rake bring`,
  spend: `cost costs price prices expensive cheap fee fees tuition afford budget free scholarship loan funding grant spend
    savings expense expenses shoestring subsidy`,
  time: `time long month months week weeks year years day days hour hours duration timeline timeframe deadline soon quick
    quickly fast faster slow period span calendar date when until till lengthy semester semesters summer winter spring
    autumn christmas january february march april june july august september october november december decade`,
  finish: `finish finished done ready complete completed over through end ends reach arrive achieve`,
  begin: `begin start commence launch kick first initial beginning starting outset opening entry newbie beginner novice embark
    onset plunge rookie scratch`,
  now: `now today tonight tomorrow immediately straightaway currently`,
  route: `path route road way roadmap journey itinerary map plan blueprint sequence order milestone milestones phases stages
    steps curriculum syllabus process course trajectory ladder`,
  part: `phase stage step milestone part section block chapter module period`,
  skill: `skill skills ability abilities capability capabilities knowledge
    expertise know-how proficiency talents talent aptitude`,
  learn: `learn study master acquire pick train practise practice understand upskill cram revise absorb brush learning studying`,
  lack: `lack missing need needed require required necessary must gap gaps shortfall demanded expected mandatory obligatory`,
  have: `already have bring reuse transfer transferable carry useful handy advantage edge strength strengths asset overlap
    benefit background experience past count counts valued relevant applicable wasted headstart common existing`,
  material: `course courses book books tutorial tutorials video videos website websites site sites links link material materials
    resource resources lesson lessons class classes lecture lectures mooc podcast podcasts blog blogs reading read watch
    literature textbook documentation docs guidebook newsletter playlist channel library`,
  certificate: `certificate certificates certification certifications certified credential credentials licence license exam
    exams accreditation badge badges qualification qualifications paper papers proof`,
  degree: `degree university college uni bachelor bachelors master masters phd doctorate diploma campus school education
    academic academia graduate graduated major majors faculty dropout self-taught autodidact`,
  hard: `hard difficult tough challenging demanding steep easy simple complicated brutal strenuous tricky difficulty genius
    smart clever stupid dumb effort sweat manageable doable feasible realistic impossible ambitious doddle breeze cakewalk
    nightmare daunting intimidating overwhelming`,
  obstacle: `challenge challenges obstacle obstacles hurdle hurdles problem problems pitfall pitfalls trap traps risk risks
    barrier barriers stumble struggle struggles struggling mistake mistakes fail failing failure worst hardest toughest
    drawback drawbacks downside downsides catch disadvantage disadvantages headache headaches frustrating frustrations
    annoying ugly dark warn stuck trouble suck sucks hate hurt pain wrong`,
  joy: `love enjoy like fun happy happiness joy joys rewarding satisfying fulfilling fulfilment satisfaction upside upsides perks
    benefits best great cool nice positive positives exciting thrill thrilling delight pleasure pleasant appeal attractive
    smile motivating inspiring`,
  loss: `miss misses missing lose loses losing lost sacrifice sacrifices abandon goodbye behind regret give up nostalgia nostalgic
    longing mourn farewell renounce homesick`,
  hiring: `hire hires hired hiring recruit recruits recruiting employ employs employed employment employable vacancy vacancies
    opening openings demand market jobless unemployed shortage saturated prospects outlook sought wanted needed
    competition competitive applicants dole opportunities obsolete automated replaced replace future-proof secure security`,
  firms: `company companies firm firms employer employers startup startups studio studios corporation corporations brand brands
    organisation organisations organization organizations business businesses google apple amazon spotify microsoft meta netflix`,
  sectors: `industry industries sector sectors field fields domain domains branch branches area areas vertical verticals
    healthcare finance hospital hospitals banks gaming television film automotive retail education entertainment`,
  naming: `title titles called name names designation designations named listed linkedin boards ad ads advertised
    search label labels card`,
  daily: `day daily typical everyday routine monday tuesday wednesday thursday friday morning evening shift workday duties duty
    responsibilities responsible tasks task involve entail consist busy meetings desk job work working workplace office
    colleagues team`,
  trend: `trend trends future upcoming emerging next coming hype hyped buzz buzzword heading evolve evolving evolves evolution
    latest new innovation innovations development developments change changing tomorrow horizon`,
  social: `personality introvert introverted extrovert shy character trait traits temperament mindset attitude interpersonal
    communication communicate soft people human social empathy teamwork person qualities`,
  tooling: `tool tools software program programs app apps framework frameworks library libraries language languages stack
    technology technologies platform platforms package packages toolkit toolbox editor hardware equipment kit gear machine`,
  coding: `code coding program programming programmer python java javascript sql rust golang script scripts algorithm`,
  maths: `math maths mathematics calculus algebra statistics numbers`,
  comparing: `compare compared comparison versus vs than better difference differ different contrast both either alternative
    rather instead two other choose pick prefer torn decide`,
  most: `most best highest biggest largest greatest top fastest quickest easiest shortest longest hardest least lowest`,
  old: `old age aged young younger older elderly thirties forties fifties sixties birthday late grey`,
  family: `kids kid child children baby wife husband mother father parent parents family mum mom dad married pregnant toddler
    toddlers son daughter`,
  place: `country countries germany france india uk england canada australia spain italy poland brazil europe africa asia
    usa america abroad city berlin london paris mumbai lagos nairobi overseas`,
  distance: `remote remotely home homeoffice office onsite hybrid anywhere beach nomad`,
  permit: `visa visas permit sponsor sponsorship immigration emigrate immigrate relocate relocation h1b`,
  body: `deaf blind disability disabled wheelchair adhd autism autistic dyslexia illness ill sick health hearing eyesight
    stress stressful burnout headache doctor medicine`,
  free: `freelance freelancer freelancing self-employed contractor own boss gig`,
  quitting: `quit resign notice leave boss sabbatical fired`,
  honest: `honest honestly truth true really pros cons worth reality sugarcoat expect frank unvarnished blunt`,
  telling: `tell explain describe summary summarise summarize overview gist outline introduce nutshell info information about`,
  proving: `source sources says prove proof trust evidence reference document made`,
  career: `career careers job jobs profession professions occupation trade calling vocation`,
  food: `cook cooking recipe eat food dinner lunch breakfast pizza pasta cake bread egg eggs restaurant coffee beer wine
    vegetarian bake fry soup curry rice chicken tomato tomatoes`,
  weather: `weather rain sunny snow temperature forecast degrees warm cold umbrella storm`,
  sport: `football soccer basketball match team cup game olympic olympics tennis score goal league chess won win champion`,
  world: `capital president king queen prime minister country war history planet planets moon sun river mountain ocean
    population earth continent century dinosaur dinosaurs universe galaxy volcano empire`,
  science: `physics chemistry biology gravity photosynthesis dna atom molecule relativity evolution speed light boiling`,
  leisure: `joke jokes poem poems song songs story movie movies film films series novel haiku riddle horoscope lyrics concert
    holiday vacation hotel flight flights trip ticket tickets beach travel`,
  house: `car tyre tire bike engine printer phone wifi router laundry dishes kitchen garden plants plant dog dogs cat cats
    washing fridge lamp landlord sofa`,
  state: `tax taxes law lawyer legal sue court police vote election politics party insurance pension passport citizenship
    divorce`,
  market: `bitcoin crypto stock stocks shares invest investing investment exchange ethereum`,
  making: `write draft compose translate calculate convert solve debug fix repair generate sort install reset convert print`,
  faith: `god religion soul heaven meaning life death love marry dating girlfriend boyfriend`,
};
