import { describe, expect, it } from 'vitest';
import { nameOfMode, readSlackMode } from '../../../adapters/slack/slack-mode.js';
import type { SlackSettings } from '../../../adapters/slack/slack-settings.js';

const botToken = 'xoxb-1';
const appToken = 'xapp-1';
const signingSecret = 'f00d';
const app = { clientId: '1.2', clientSecret: 'cafe' };

const modeOf = (settings: SlackSettings, canSeal?: boolean): string => {
  const read = readSlackMode(settings, canSeal);
  return 'mode' in read ? nameOfMode(read.mode) : read.faults.map(({ text }) => text).join(' ');
};

describe('the mode that the settings make', () => {
  it.each<[string, SlackSettings]>([
    ['Socket Mode, one workspace', { botToken, appToken }],
    ['HTTP mode, one workspace', { botToken, signingSecret }],
    ['Socket Mode, one workspace', { botToken, appToken, signingSecret }],
    ['HTTP mode, several workspaces by OAuth', { ...app, signingSecret }],
    ['Socket Mode, several workspaces by OAuth', { ...app, appToken }],
  ])('%s', (name, settings) => expect(modeOf(settings)).toBe(name));
});

describe('what is half set is named', () => {
  it.each<[string, SlackSettings]>([
    ['Slack has no way to bring questions here.', { botToken }],
    ['SLACK_BOT_TOKEN is not set.', { appToken }],
    ['SLACK_BOT_TOKEN is not set.', { signingSecret }],
    ['SLACK_CLIENT_ID is set, SLACK_CLIENT_SECRET is not.', { clientId: '1.2', signingSecret }],
    ['SLACK_CLIENT_SECRET is set, SLACK_CLIENT_ID is not.', { clientSecret: 'cafe', signingSecret }],
    ['Slack has no way to bring questions here.', app],
    [
      'SLACK_BOT_TOKEN is for one workspace, SLACK_CLIENT_ID and SLACK_CLIENT_SECRET are for several.',
      { ...app, botToken, signingSecret },
    ],
    ['SLACK_APP_TOKEN holds a bot token.', { botToken, appToken: 'xoxb-2' }],
    ['SLACK_BOT_TOKEN holds an app-level token.', { botToken: 'xapp-2', appToken }],
    ['SLACK_BOT_TOKEN holds a token of a person.', { botToken: 'xoxp-2', appToken }],
    [
      'SLACK_BOT_TOKEN holds a token that expires (token rotation is on).',
      { botToken: 'xoxe.xoxb-2', appToken },
    ],
    [
      'SLACK_BOT_TOKEN holds an app-level token. SLACK_APP_TOKEN holds a bot token.',
      { botToken: appToken, appToken: botToken },
    ],
  ])('%s', (text, settings) => expect(modeOf(settings)).toBe(text));

  it('several workspaces need a key to seal with', () => {
    expect(modeOf({ ...app, signingSecret }, false)).toMatch(/SEGUE_SECRET_KEY is not set\.$/);
    expect(modeOf({ botToken, signingSecret }, false)).toBe('HTTP mode, one workspace');
  });

  it('each with what mends it, and never with a value', () => {
    const read = readSlackMode({ botToken: 'xapp-2', clientSecret: 'cafe' });
    const faults = 'faults' in read ? read.faults : [];
    expect(faults.map(({ mend }) => mend)).toEqual([
      'Set the bot token there (xoxb-…, from OAuth & Permissions).',
      'Set SLACK_APP_TOKEN (xapp-…, Socket Mode), or SLACK_SIGNING_SECRET (HTTP mode).',
    ]);
    expect(JSON.stringify(faults)).not.toMatch(/xapp-2|cafe/);
  });
});
