import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  answerVerbs,
  CUSTOM_ID_LENGTH,
  type CustomId,
  decodeId,
  encodeId,
  guideKey,
  guideParts,
} from '../../../../adapters/discord/cards/custom-id.js';
import { DOORS } from '../../../../adapters/discord/settings.js';
import { guideId } from '../../../../src/domain/guide.js';

const question = fc.stringMatching(/^\d{17,20}(?:-\d{13})?$/);
const guide = fc.string({ minLength: 1, maxLength: 200 }).map((name) => guideKey(guideId(name)));
const anyId: fc.Arbitrary<CustomId> = fc.oneof(
  fc.record({
    verb: fc.constantFrom(...answerVerbs),
    answer: fc.record({ door: fc.constantFrom(...DOORS), question }),
  }),
  fc.record({ verb: fc.constant('part' as const), part: fc.constantFrom(...guideParts), guide }),
);

it('what a button says is read back as it was, within Discord’s hundred characters', () => {
  fc.assert(
    fc.property(anyId, (id) => {
      const text = encodeId(id);
      expect(text.length).toBeLessThanOrEqual(CUSTOM_ID_LENGTH);
      expect(decodeId(text)).toEqual(id);
    }),
  );
});

it.each([
  '',
  's1',
  's1:up',
  's1:up:m',
  's1:up:m:',
  's0:up:m:1',
  's2:up:m:1',
  's1:fly:m:1',
  's1:up:x:1',
  's1:part:fly:a',
  'another bot’s',
])('nothing is made of %j', (text) => expect(decodeId(text)).toBeUndefined());

it('ids that are out there keep their meaning', () => {
  expect(decodeId('s1:down:c:1574980876305956883')).toEqual({
    verb: 'down',
    answer: { door: 'discord-commands', question: '1574980876305956883' },
  });
  expect(decodeId('s1:part:roadmap:ai-engineer')).toEqual({
    verb: 'part',
    part: 'roadmap',
    guide: 'ai-engineer',
  });
});
