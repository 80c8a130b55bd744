import { phraseList } from '../../language/phrase-list.js';
import { playing } from './instruments.js';

/**
 * What people call themselves, and the plainer word that a guide's role is likely to use. Left the words of a role
 * (every word must stand in the role's name), right what counts as it. Only used when no guide has the person's own
 * word: with a guide for guitarists in the library, a guitarist is a guitarist.
 */
export const relatives: Readonly<Record<string, readonly string[]>> = {
  musician: [
    ...playing,
    ...phraseList(`
      who sings, i sing, teach guitar, teach piano, teach violin, teach drums, teach singing, teach music,
      teaching guitar, teaching piano, teaching music, teaching violin, violist, harpsichordist, lutenist,
      bagpiper, wedding dj, busker, street musician, piano player, sax player, choirmaster, bandleader,
      contrabassist, mandolin player, gigging musician, cello player, harp player, tuba player, clarinet player,
      producer, oboist, clarinetist, accordionist, trombonist, banjo player, fiddler, lyricist, arranger,
      orchestrator, guitarist, guitar player, pianist, drummer, bassist, bass player, singer, vocalist, composer,
      songwriter, music producer, beatmaker, dj, violinist, cellist, saxophonist, trumpeter, flautist, flutist,
      percussionist, organist, harpist, conductor, music teacher, session player, instrumentalist, play guitar,
      play the guitar, play piano, play the piano, play drums, play the drums, play bass, play in a band, play
      violin, play the violin, in an orchestra, in a band, make music, making music, sound producer, multi
      instrumentalist, band member, orchestra member, keyboardist, performing artist, recording artist, rapper,
      choir singer, opera singer, play cello, play saxophone, play keys, music maker, concert pianist, jazz
      player, orchestral player, music career, music graduate
    `),
  ],
  '3d artist': phraseList(`
    character art, environment art, game art, cg art, 3d animation, character modelling, character modeling,
    blender people, blender folks, blender user, maya user, zbrush user, houdini user, blender artist, 3d modeler,
    3d modeller, 3d animator, 3d designer, maya artist, cg artist, cgi artist, vfx artist, environment artist,
    character artist, character modeler, character modeller, technical artist, game artist, texture artist, zbrush
    artist, 3d generalist, hard surface modeler, prop artist, houdini artist, digital sculptor, three d artist, 3d
    modeling, 3d modelling, 3d art, in blender, with blender, use blender, in maya, cinema 4d artist, lighting
    artist, rigger, vr artist, 3d graphics artist, 3d assets, 3d models, 3d scenes, 3d environments, 3d characters
  `),
  'speech ai': phraseList(`
    voice ai, voice recognition, speech recognition, speech technology, voice technology, voice assistant, voice
    assistants, voice tech, speech tech, speech synthesis, text to speech, conversational voice, speech machine
    learning, speech ml, voice machine learning, voice ml, asr, speech processing, voice user interface
  `),
  'audio ai': phraseList(`
    music ai, sound ai, audio machine learning, audio ml, music machine learning, music ml, audio deep learning,
    music technology, music tech, ai music, ai audio, ai for music, ai for audio, ml audio, ai sound
  `),
  'ai engineer': phraseList(`
    artificial intelligence engineer, ai developer, ai programmer, ai dev, ai engineering, engineer in ai,
    artificial intelligence developer, artificial intelligence engineering, ai specialist
  `),
  'software engineer': phraseList(`
    software developer, programmer, coder, developer, backend developer, web developer, full stack developer,
    software dev
  `),
  'software developer': ['software engineer', 'programmer', 'coder', 'developer'],
  'web developer': phraseList(`
    frontend developer, front end developer, full stack developer, website builder, wordpress developer
  `),
  'machine learning engineer': ['ml engineer', 'mle', 'machine learning developer', 'ml developer'],
  'mlops engineer': ['ml ops engineer', 'ml platform engineer', 'ml infrastructure engineer'],
  'data scientist': ['data science', 'statistical modeller', 'applied scientist'],
  'data analyst': phraseList(`
    business intelligence analyst, bi analyst, reporting analyst, analytics, data analytics, data analysis
  `),
  'data engineer': ['etl developer', 'data pipeline engineer', 'data warehouse engineer', 'data engineering'],
  'devops engineer': phraseList(`
    site reliability engineer, sre, platform engineer, sysadmin, systems administrator
  `),
  teacher: phraseList(`
    schoolteacher, school teacher, tutor, educator, lecturer, instructor, professor, high school teacher, maths
    teacher, math teacher, english teacher, teach at a school, teach at school, teaching assistant, primary school
    teacher
  `),
  nurse: phraseList(`registered nurse, rn, nursing, staff nurse, ward nurse, icu nurse, midwife`),
  accountant: phraseList(`bookkeeper, cpa, auditor, accounting clerk, tax preparer, accounting`),
  lawyer: phraseList(`attorney, solicitor, barrister, paralegal, legal counsel`),
  chef: phraseList(`cook, line cook, sous chef, pastry chef, kitchen chef`),
  cook: ['chef', 'line cook', 'sous chef'],
  waiter: phraseList(`waitress, server, barista, bartender, restaurant server`),
  driver: phraseList(`
    truck driver, taxi driver, uber driver, delivery driver, bus driver, trucker, cab driver, cabbie, courier
  `),
  journalist: phraseList(`reporter, editor, news writer, correspondent, newspaper writer`),
  writer: phraseList(`author, novelist, copywriter, content writer, blogger, ghostwriter`),
  photographer: ['wedding photographer', 'photo artist', 'photojournalist', 'take photos for a living'],
  'graphic designer': phraseList(`
    visual designer, illustrator, logo designer, print designer, graphic artist, graphic design
  `),
  'ux designer': phraseList(`
    ui designer, product designer, interaction designer, ux ui designer, user experience designer
  `),
  'sales representative': phraseList(`
    salesperson, sales rep, salesman, saleswoman, account executive, sales agent
  `),
  'marketing manager': ['marketer', 'digital marketer', 'marketing specialist', 'brand manager'],
  'project manager': ['scrum master', 'delivery manager', 'programme manager', 'program manager'],
  'product manager': ['product owner'],
  'customer support': phraseList(`
    call center agent, call centre agent, help desk, support agent, customer service representative, customer
    service
  `),
  'bank teller': phraseList(`bank clerk, cashier at a bank, work in a bank, bank cashier, work at a bank`),
  pharmacist: ['chemist', 'pharmacy technician'],
  mechanic: ['car mechanic', 'auto mechanic', 'motor mechanic'],
  electrician: ['electrical fitter', 'sparky'],
  carpenter: ['joiner', 'cabinet maker', 'woodworker'],
  soldier: phraseList(`veteran, army officer, military, serviceman, servicewoman`),
  scientist: ['researcher', 'research scientist', 'lab scientist'],
  librarian: ['library assistant', 'archivist'],
  translator: ['interpreter', 'localizer'],
  shoemaker: ['cobbler', 'shoe repairer', 'fix shoes', 'repair shoes', 'mend shoes', 'shoe repair'],
  beekeeper: ['apiarist', 'keep bees', 'keep hives', 'bee farmer'],
  receptionist: ['front desk', 'reception desk', 'front office', 'at a reception'],
  florist: ['flower shop', 'flower arranger', 'floral designer'],
  biologist: ['life scientist', 'lab biologist'],
  'cyber security': ['cybersecurity', 'infosec', 'information security'],
  cybersecurity: ['cyber security', 'infosec', 'information security'],
  'sound engineer': phraseList(`
    audio engineer, mixing engineer, recording engineer, mastering engineer, sound technician
  `),
  actor: ['actress', 'theatre performer', 'stage performer'],
  recruiter: ['talent acquisition', 'headhunter', 'hr recruiter'],
  physiotherapist: ['physical therapist', 'physio'],
  paramedic: ['emt', 'ambulance driver', 'emergency medical technician'],
};

/** What people with a role work in: beside where somebody goes it stands for the role. */
export const workedIn: Readonly<Record<string, readonly string[]>> = {
  '3d artist': phraseList(`blender, maya, zbrush, houdini, animation`),
  musician: phraseList(`
    guitar, piano, drums, violin, bass, cello, trumpet, saxophone, singing, songwriting, gigging
  `),
};
