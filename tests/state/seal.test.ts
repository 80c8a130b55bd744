import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSeal, hashKey } from '../../src/state/seal.js';

const key = randomBytes(32).toString('base64');

describe('a seal', () => {
  it('opens what it closed, with a key as base64 or as hex digits', () => {
    for (const each of [key, 'AB'.repeat(32)]) {
      const seal = createSeal(each);
      expect(seal.open('slack:T1', seal.close('slack:T1', 'xoxb-1 🔑'))).toBe('xoxb-1 🔑');
    }
  });

  it('never closes the same text the same way twice', () => {
    const seal = createSeal(key);
    expect(seal.close('a', 'text')).not.toBe(seal.close('a', 'text'));
  });

  it('does not open with another key, under another name, or when a single character was changed', () => {
    const seal = createSeal(key);
    const sealed = seal.close('slack:T1', 'xoxb-1');
    const place = sealed.length - 30;
    const changed = sealed.slice(0, place) + (sealed[place] === 'A' ? 'B' : 'A') + sealed.slice(place + 1);
    const attempts = [
      () => createSeal(randomBytes(32).toString('base64')).open('slack:T1', sealed),
      () => seal.open('slack:T2', sealed),
      () => seal.open('slack:T1', changed),
      () => seal.open('slack:T1', 'plain text'),
      () => seal.open('slack:T1', sealed.replace(/\.[^.]+$/, '.AAAA')),
    ];
    for (const attempt of attempts) expect(attempt).toThrow(/does not open with SEGUE_SECRET_KEY/);
  });

  it('says how to make a key when there is none, or one of another length', () => {
    expect(() => createSeal(undefined).close('a', 'b')).toThrow(
      /set SEGUE_SECRET_KEY .*openssl rand -base64 32/,
    );
    expect(() => createSeal('c2hvcnQ=')).toThrow(/must be 32 bytes/);
  });
});

it('a hashed key tells doors apart and does not hold the id', () => {
  expect(hashKey('a', 'bc')).not.toBe(hashKey('ab', 'c'));
  expect(hashKey('slack', 'D123:17.5')).not.toContain('D123');
});
