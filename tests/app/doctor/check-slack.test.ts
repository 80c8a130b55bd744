import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { checkSlack } from '../../../src/app/doctor/check-slack.js';
import { projectRoot } from '../../../src/app/project-root.js';
import { scanFolder } from '../../support/scan-imports.js';

it('says that Slack is not configured', async () => {
  expect(await checkSlack(undefined, undefined)).toEqual([
    { check: 'Slack', state: 'note', text: 'not configured' },
  ]);
});

it('names what is half set', async () => {
  expect(await checkSlack({ botToken: 'xoxb-hidden' }, undefined)).toEqual([
    {
      check: 'Slack',
      state: 'problem',
      text: 'Slack has no way to bring questions here.',
      mend: 'Set SLACK_APP_TOKEN (xapp-…, Socket Mode), or SLACK_SIGNING_SECRET (HTTP mode).',
    },
  ]);
});

it('several workspaces need the key that the store seals with', async () => {
  const several = { clientId: '1.2', clientSecret: 'hidden', signingSecret: 'hidden' };
  const states = async (key?: string) => (await checkSlack(several, key)).map(({ state }) => state);
  expect(await states()).toEqual(['problem']);
  expect(await states('a key')).toEqual(['ok', 'note']);
});

it('Slack’s packages are loaded only when it is configured', () => {
  const path = 'src/app/doctor/check-slack.ts';
  const file = scanFolder(projectRoot(), dirname(path)).find((each) => each.path === path);
  const loaded = file?.imports.filter(({ typeOnly, lazy }) => !typeOnly && !lazy);
  expect(loaded).toEqual([]);
});
