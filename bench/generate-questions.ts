import type { SyntheticGuide } from './generate-guides.js';
import { createWriter, inventVocabulary } from './invented-words.js';
import { createRandom, type Random } from './random.js';

/**
 * Questions as people ask them: most name one or both roles, some a skill, some only everyday words; one in five
 * holds a slip of the keyboard. The same seed gives the same questions.
 */
export function generateQuestions(guides: readonly SyntheticGuide[], count: number, seed = 2): string[] {
  const random = createRandom(seed);
  const write = createWriter(inventVocabulary(5_000, 1), random);
  return Array.from({ length: count }, () => {
    const question = random.pick(forms)(random.pick(guides), random, write.word);
    return random.chance(0.2) ? slip(question, random) : question;
  });
}

type Form = (guide: SyntheticGuide, random: Random, word: () => string) => string;

const forms: readonly Form[] = [
  ({ from, to }) => `How long does it take to go from ${from} to ${to}?`,
  ({ from, to }) => `what will I earn as a ${to}, coming from ${from}`,
  ({ to }) => `which skills are critical to become a ${to.toLowerCase()}`,
  ({ from }) => `I am a ${from.toLowerCase()} and tired of it, what could I do instead?`,
  ({ skills }, random) => `where can I learn ${random.pick(skills)}`,
  ({ to }, _, word) => `how much ${word()} and ${word()} does a ${to.toLowerCase()} need`,
  (_guide, _random, word) => `${word()} ${word()} ${word()} ${word()}`,
  () => 'how long does it take to learn the skills and find work, and is the salary good',
];

/** Two neighbouring letters of a long word change places. */
function slip(text: string, random: Random): string {
  const words = text.split(' ');
  const at = random.whole(words.length);
  const word = words[at] ?? '';
  if (word.length < 5) return text;
  const place = 1 + random.whole(word.length - 3);
  words[at] = word.slice(0, place) + word[place + 1] + word[place] + word.slice(place + 2);
  return words.join(' ');
}
