import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokens.js';
import { findDistress, findSmallTalkTopic, isYes } from '../../src/understanding/edges.js';

describe('small talk', () => {
  it.each([
    ['Hello!', 'greeting'],
    ['hey coach', 'greeting'],
    ['thanks a lot, that helped', 'thanks'],
    ['bye', 'bye'],
    ['what can you do?', 'help'],
    ['hey, who are you?', 'identity'],
    ['ok', 'acknowledge'],
    ['no thanks', 'decline'],
    ['do you store what I say?', 'privacy'],
  ])('%s is %s', (message, topic) => {
    expect(findSmallTalkTopic(message, () => false)).toBe(topic);
  });

  it.each([
    'hello, how long from lamplighter to glassblower?',
    'thanks, and the salary?',
    'what do you know about ropes?',
    'lamplighter',
  ])('is not what asks something: %s', (message) => {
    expect(findSmallTalkTopic(message, () => false)).toBeUndefined();
  });
});

describe('yes', () => {
  it.each(['yes', 'Yes please!', 'sure, go ahead', 'ok', 'please do'])('%s', (message) => {
    expect(isYes(message)).toBe(true);
  });

  it.each(['no', 'yes but how long from falconer to glassblower?', 'is it?', '', 'yesterday'])(
    'not: %s',
    (message) => {
      expect(isYes(message)).toBe(false);
    },
  );
});

describe('distress', () => {
  it.each([
    ['I want to kill myself', 'grave'],
    ["I don't want to live anymore", 'grave'],
    ['I feel so hopeless', 'heavy'],
    ['how long does it take?', undefined],
    ['this deadline is killing me', undefined],
  ])('%s → %s', (message, expected) => {
    expect(findDistress(tokenize(message))).toBe(expected);
  });
});
