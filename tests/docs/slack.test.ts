import { expect, it } from 'vitest';
import { INSTALL_PATH, REDIRECT_PATH } from '../../adapters/slack/installations/install-routes.js';
import { appTokenMethods } from '../../adapters/slack/surface.js';
import { settings } from '../../src/app/config.js';
import { readText, under } from './documents.js';

const section = under('In Slack', readText('README.md'));

it('from nothing to a working app are five steps, the first of them pasting the manifest', () => {
  const steps = [...section.matchAll(/^(\d)\. ([\s\S]*?)(?=^\d\. |\n\n)/gm)];
  expect(steps.map(([, number]) => number)).toEqual(['1', '2', '3', '4', '5']);
  expect(steps[0]?.[2]).toContain('(adapters/slack/manifest.json)');
  expect(steps[2]?.[2]).toContain(appTokenMethods['apps.connections.open'][0]);
});

it('the steps name settings and addresses that exist', () => {
  const named = [...section.matchAll(/\b(?:SLACK|SEGUE)_[A-Z_]+/g)].map(([name]) => name);
  expect(named.filter((name) => !(name in settings.shape))).toEqual([]);
  const addresses = [...section.matchAll(/https:\/\/your-host(\/[\w/]+)/g)].map((match) => match[1]);
  expect(addresses).toEqual(['/slack/events', REDIRECT_PATH, INSTALL_PATH]);
});
