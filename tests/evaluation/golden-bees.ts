import { beekeeper } from './small-library.js';

/** A golden folder about bees, file by file. */
export const golden: Record<string, string> = {
  'tuned.yaml': `
- id: bees-time
  question: how long until I keep bees?
  kind: answered
  guides: [${beekeeper}]
  must: ["14-20 months"]
  passage: { contains: 14-20 months }
  tags: [timeline, plain]
- id: bees-pay
  before: [how long until I keep bees?]
  question: what do bees pay?
  kind: answered
  must: ["$42,000", [honey, wax]]
  mustNot: ["$31,000"]
  tags: [salary, follow-up]
- id: bees-weather
  question: will it rain?
  kind: not-covered
  tags: [off-topic]
`,
  'practice.yaml': `
- id: bees-practice
  question: how long until I keep bees?
  kind: answered
  must: ["14-20 months"]
  tags: [timeline]
`,
  'apart.yaml': `
- id: apart-kept
  question: unreadable zebra words
  kind: answered
  must: [hidden walrus facts]
  mustNot: [forbidden yak facts]
  tags: [timeline, secretive-tag]
`,
  'libraries/tuned/hills/questions.yaml': `
- id: library-time
  question: how long until I keep bees?
  kind: answered
  must: ["14-20 months"]
  tags: [timeline]
`,
  'libraries/practice/valleys/questions.yaml': `
- id: library-once-apart
  question: how long until I keep bees?
  kind: answered
  must: ["14-20 months"]
  tags: [timeline]
`,
  'libraries/practice/hills/questions.yaml': `
- id: library-of-another-place
  question: how long until I keep bees?
  kind: answered
  must: ["14-20 months"]
  tags: [timeline]
`,
  'libraries/apart/woods/questions.yaml': `
- id: apart-library-kept
  question: crash the lemur
  kind: answered
  tags: [timeline]
`,
  'faq-questions.yaml': `
- question: swarming
  file: hive/001_swarm.md
- question: snow on the roof
  file: hive/002_winter.md
`,
  'faq/hive/001_swarm.md': '---\nquestion: My bees are swarming?\n---\n\nWait, then use a box.\n',
  'faq/hive/002_winter.md': '---\nquestion: What in winter?\n---\n\nSnow does not harm.\n',
};
