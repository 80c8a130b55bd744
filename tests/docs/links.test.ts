import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';
import { exists, pages, readText } from './documents.js';

/** A page without its fenced examples. */
const prose = (page: string): string => readText(page).replace(/^```[\s\S]*?^```/gm, '');

it.each(pages)('%s links to files that exist', (page) => {
  const links = [...prose(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '');
  const local = links.filter((link) => !/^https?:/.test(link));
  expect(local.filter((link) => !exists(normalize(join(dirname(page), link))))).toEqual([]);
});

it.each(pages)('%s names paths that exist', (page) => {
  const named = [
    ...prose(page).matchAll(/`((?:src|adapters|bench|knowledge|prompts|tests|\.ci)(?:\/[\w.-]+)*\/?)`/g),
  ];
  expect(named.map((match) => match[1] ?? '').filter((path) => !exists(path))).toEqual([]);
});
