import { expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokens.js';
import { isGibberish } from '../../src/understanding/gibberish.js';

const isKnown = (word: string): boolean => word === 'pytorch';

it.each(['asdfghjkl', 'hhhhhh', 'lkjhg poiuy', 'qwertyyy', 'xkcdpq'])(
  '“%s” is a slip of the hand',
  (message) => {
    expect(isGibberish(tokenize(message), isKnown)).toBe(true);
  },
);

it.each([
  ['a thing that no guide may know', 'kubernetes?'],
  ['short for something', 'hr'],
  ['a name of the library', 'pytorch'],
  ['a question with a slip in it', 'how long asdfgh'],
  ['nothing', ''],
])('%s is not: “%s”', (_, message) => {
  expect(isGibberish(tokenize(message), isKnown)).toBe(false);
});
