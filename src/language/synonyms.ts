import { tokenize } from './tokens.js';

/**
 * Words of the field that stand for the same thing. Small on purpose: each group is a word that people ask with and
 * the words that documents answer with.
 */
const groups: readonly string[] = [
  'car cars automotive vehicle',
  'shop supermarket retail store',
  'bank banking finance financial',
  'hospital healthcare medical health clinic',
  'factory manufacturing',
  'math maths mathematics mathematical',
  'salary pay earn earnings wage wages income compensation remuneration paycheck',
  'learn study master acquire',
  'course class training module lesson mooc',
  'certification certificate credential certified accreditation',
  'job position role occupation profession',
  'employer company firm organisation organization business startup',
  'hard difficult challenging tough demanding steep',
  'challenge obstacle hurdle difficulty problem barrier',
  'duration long timeline months weeks',
  'demand market shortage',
  'hire hiring recruit recruiting employ',
  'skill ability competence capability',
  'begin start commence',
  'degree university college bachelor diploma graduate',
  'resume cv',
  'build create make develop',
  'tool software application',
  'speech voice spoken',
  'sound audio',
  'artificial ai intelligence',
  'ml machine',
  'quit leave resign',
  'hunt search',
  'train training trainee trainees apprentice apprentices apprenticeship',
  'replace replaced automate displace',
  'deadline due cutoff',
  'homework assignment exercise',
  'join enroll enrol register signup registration enrollment enrolment',
  'error exception failure fails failed crash',
  'fix solve resolve repair mend',
  'install setup installation',
  'delete remove drop erase',
  'password credentials login signin',
  'laptop computer pc',
  'recording video recorded',
  'cost price fee fees tuition',
  'free gratis',
  'mentor coach advisor',
  'community forum channel',
  'meeting meetup conference event',
];

const byStem = new Map<string, string[]>();
for (const group of groups) {
  const stems = [...new Set(tokenize(group).map((token) => token.stem))];
  for (const stem of stems) {
    const others = stems.filter((other) => other !== stem);
    byStem.set(stem, [...(byStem.get(stem) ?? []), ...others]);
  }
}

/** Stems that stand for the same thing as a stem, without itself; none for most. */
export const conceptsOf = (stem: string): readonly string[] => byStem.get(stem) ?? [];
