import { expect, it } from 'vitest';
import { RETENTION_DAYS, storedThings } from '../../src/state/privacy.js';
import { readText, under } from './documents.js';

it('what is stored of people is told in the README, table for table, in the words that people are told', () => {
  const told = under('What it keeps of people', readText('README.md'));
  for (const { table, what } of storedThings) expect(told).toContain(`| \`${table}\` | ${what} |`);
  expect(told).toContain(`deleted after ${RETENTION_DAYS} days`);
});
