import { expect, it } from 'vitest';
import {
  beginning,
  plainLine,
  shorten,
  withoutMentions,
} from '../../../../adapters/discord/cards/safe-text.js';
import { threadName } from '../../../../adapters/discord/place-of-reply.js';

it('what mentions somebody reads the same and mentions nobody', () => {
  const text = '@everyone, @here, <@1>, <@&2>, <#3>, </ask:4> and <id:guide>; a < b, me@home and <3 stay';
  const safe = withoutMentions(text);
  expect(safe.replaceAll('\u200b', '')).toBe(text);
  expect(safe).not.toMatch(/@everyone|@here|<(?:@|#|\/|id:)/);
  expect(safe).toContain('a < b, me@home and <3 stay');
});

it('a plain line has no Markdown and no line breaks', () => {
  expect(plainLine('**Bold**\n_and_  `code`', 50)).toBe('\\*\\*Bold\\*\\* \\_and\\_ \\`code\\`');
});

it('a text is cut at a word, never within a character or an escape', () => {
  expect(shorten('one two three', 9)).toBe('one two…');
  expect(shorten('🐝🐝🐝🐝', 4)).toBe('🐝…');
  expect(plainLine('_'.repeat(20), 8)).toMatch(/^(?:\\_){1,3}…$/);
});

it('a beginning ends with a sentence where one fits', () => {
  expect(beginning('Bees hum. They dance. They sting now and then.', 30)).toBe('Bees hum. They dance.');
  expect(beginning('One sentence that goes on for ever', 20)).toBe('One sentence that…');
});

it('a thread is named after its question, in plain text of at most 100 characters', () => {
  expect(threadName('How long\ndoes *it* take, @everyone?')).toBe(
    'How long does *it* take, @\u200beveryone?',
  );
  expect(threadName('why '.repeat(100)).length).toBeLessThanOrEqual(100);
  expect(threadName('   ')).toBe('A question');
});
