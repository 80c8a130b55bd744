/** The keys that a guide's front matter may hold, as README writes them, each with the other spellings that are taken for it. */
const keySpellings = {
  layout: [],
  kind: [],
  title: [],
  from: ['from-role', 'current-role'],
  to: ['to-role', 'role', 'target', 'target-role'],
  aliases: ['alias', 'also-known-as', 'synonyms'],
  source: ['sources'],
  difficulty: ['difficulty-level'],
  demand: ['job-market', 'market-demand'],
  timeline: ['duration', 'time'],
  salary: ['salaries', 'pay'],
  'salary-from': [],
  'salary-to': [],
  'salary-change': [],
  related: ['related-transitions', 'related-guides'],
  overview: ['summary', 'introduction'],
  'transferable-skills': [],
  'skills-to-learn': ['skills-to-build', 'new-skills'],
  certifications: ['certification', 'certificates'],
  'first-steps': [],
  roadmap: ['phases'],
  'reality-check': [],
  'action-plan': [],
  faq: ['faqs', 'questions'],
  'job-titles': ['job-title'],
  industries: ['industry'],
} as const satisfies Record<string, readonly string[]>;

export type FrontMatterKey = keyof typeof keySpellings;

const knownKeys = Object.keys(keySpellings) as FrontMatterKey[];

// `firstSteps`, `first_steps` and `First steps` are one key.
const plain = (key: string): string => key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const byPlainSpelling = new Map<string, FrontMatterKey>(
  knownKeys.flatMap((key) => [key, ...keySpellings[key]].map((spelling) => [plain(spelling), key] as const)),
);

/** A key as a person writes it (any case, spaces, `_` or `-`) → the key that it means, if it means one. */
export const findKey = (written: string): FrontMatterKey | undefined => byPlainSpelling.get(plain(written));

/** The known key that an unknown one was most likely meant to be: at most a third of its letters apart; undefined when none is near. */
export function nearestKey(written: string): FrontMatterKey | undefined {
  const wanted = plain(written);
  let nearest: { key: FrontMatterKey; distance: number } | undefined;
  for (const [spelling, key] of byPlainSpelling) {
    const distance = editDistance(wanted, spelling);
    if (
      distance <= Math.max(wanted.length, spelling.length) / 3 &&
      distance < (nearest?.distance ?? Infinity)
    ) {
      nearest = { key, distance };
    }
  }
  return nearest?.key;
}

/** Letters to add, drop or change (V. I. Levenshtein, 1966). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
