import { tokenize } from '../../language/tokens.js';

/** Heads that many roles share: what stands before them names the role ("speech AI" for a speech AI engineer). */
export const sharedHeads: ReadonlySet<string> = new Set(
  [
    'engineer',
    'developer',
    'specialist',
    'analyst',
    'manager',
    'consultant',
    'technician',
    'scientist',
    'expert',
    'professional',
    'officer',
    'coordinator',
    'researcher',
  ].map((word) => tokenize(word)[0]?.stem ?? word),
);

/** Words of role names as people shorten them: "vet nurse", "tech support". */
export const shortWords: Readonly<Record<string, string>> = {
  administrative: 'admin',
  communications: 'comms',
  electrical: 'electric',
  environmental: 'env',
  information: 'info',
  laboratory: 'lab',
  mathematics: 'maths',
  math: 'maths',
  mechanical: 'mech',
  medical: 'med',
  operations: 'ops',
  photography: 'photo',
  representative: 'rep',
  technical: 'tech',
  technician: 'tech',
  technology: 'tech',
  veterinary: 'vet',
};

/** Heads that say little without the word before them: a driver may drive anything. */
export const vagueHeads: ReadonlySet<string> = new Set(
  [
    ...[
      'designer',
      'driver',
      'writer',
      'assistant',
      'worker',
      'operator',
      'agent',
      'clerk',
      'artist',
      'editor',
    ],
    ...[
      'teacher',
      'trainer',
      'coach',
      'maker',
      'builder',
      'planner',
      'inspector',
      'therapist',
      'nurse',
      'advisor',
    ],
    ...[
      'adviser',
      'director',
      'lead',
      'supervisor',
      'administrator',
      'architect',
      'mechanic',
      'cook',
      'guard',
    ],
    ...['instructor', 'programmer', 'producer', 'associate', 'representative', 'guide', 'player', 'keeper'],
    ...[
      'practitioner',
      'fitter',
      'installer',
      'tester',
      'buyer',
      'seller',
      'hand',
      'master',
      'leader',
      'aide',
    ],
  ].map((word) => tokenize(word)[0]?.stem ?? word),
);
