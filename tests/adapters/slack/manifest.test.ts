import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  appTokenMethods,
  botScopes,
  commands,
  events,
  methods,
  shortcuts,
  subscriptions,
  withoutScope,
} from '../../../adapters/slack/surface.js';
import { projectRoot } from '../../../src/app/project-root.js';
import { scanFolder } from '../../support/scan-imports.js';
import { callsIn, type Uses } from './calls-in-code.js';

type Manifest = {
  display_information: { name: string; description: string; long_description: string };
  features: {
    app_home: Record<string, boolean>;
    agent_view: { agent_description: string };
    bot_user: { display_name: string };
    shortcuts: { name: string; type: string; callback_id: string; description: string }[];
    slash_commands: { command: string; usage_hint: string }[];
  };
  oauth_config: { scopes: { bot: string[] } };
  settings: {
    event_subscriptions: { bot_events: string[] };
    interactivity: { is_enabled: boolean };
    [flag: string]: unknown;
  };
};

const root = projectRoot();
const manifest: Manifest = JSON.parse(readFileSync(join(root, 'adapters/slack/manifest.json'), 'utf8'));
const { display_information: display, features, oauth_config, settings } = manifest;

describe('what is pasted at Slack', () => {
  it('asks for the scopes that the listeners and methods take, and for no other', () => {
    expect([...oauth_config.scopes.bot].sort()).toEqual(botScopes);
  });

  it('subscribes to the events that are listened to, and to no other', () => {
    expect([...settings.event_subscriptions.bot_events].sort()).toEqual(subscriptions);
  });

  it('has the command with a hint that names its subcommands, and the shortcut on messages', () => {
    expect(features.slash_commands.map(({ command }) => command)).toEqual(Object.keys(commands));
    expect(features.slash_commands[0]?.usage_hint).toBe('[question] | help | guides | privacy | forget');
    expect(features.shortcuts.map(({ callback_id, type }) => [callback_id, type])).toEqual(
      Object.keys(shortcuts).map((id) => [id, 'message']),
    );
  });

  it('opens both tabs of the App Home, and lets people write in one', () => {
    expect(features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
  });

  it('is an agent in the view that new apps get, with buttons, over Socket Mode, for whole organisations too', () => {
    expect(Object.keys(features)).not.toContain('assistant_view');
    expect(settings).toMatchObject({
      interactivity: { is_enabled: true },
      org_deploy_enabled: true,
      socket_mode_enabled: true,
      // Tokens that expire would have to be renewed by every process that shares them.
      token_rotation_enabled: false,
    });
  });

  it('stays within what Slack takes (docs.slack.dev/reference/app-manifest)', () => {
    expect(display.name.length).toBeLessThanOrEqual(35);
    expect(display.description.length).toBeLessThanOrEqual(140);
    expect(display.long_description.length).toBeGreaterThanOrEqual(174);
    expect(display.long_description.length).toBeLessThanOrEqual(4_000);
    expect(features.agent_view.agent_description.length).toBeLessThanOrEqual(300);
    expect(features.bot_user.display_name).toMatch(/^[a-z0-9._-]{1,80}$/);
    for (const { name, description } of features.shortcuts) {
      expect(name.length).toBeLessThanOrEqual(24);
      expect(description.length).toBeLessThanOrEqual(150);
    }
  });

  it('every scope is told by what people miss without it', () => {
    expect(Object.keys(withoutScope).sort()).toEqual(botScopes);
  });
});

describe('what the code asks of Slack', () => {
  const used = merge(scanFolder(root, 'adapters/slack').map(({ text }) => callsIn(text)));

  it.each([
    ['listens to no event', used.events, events],
    ['answers no command', used.commands, commands],
    ['answers no shortcut', used.shortcuts, shortcuts],
    ['calls no method', used.methods, { ...methods, ...appTokenMethods }],
  ])('%s that the table has not', (_, found, table) => {
    expect(found.filter((name) => !Object.keys(table).includes(name))).toEqual([]);
  });

  /** These two are called inside Slack's own packages. */
  const calledByVendor = ['oauth.v2.access', 'apps.connections.open'];

  // Until the adapter listens to something there is nothing to compare with.
  it.skipIf(used.events.length === 0)('leaves nothing in the table without a use', () => {
    const everything = [events, commands, shortcuts, methods].flatMap((table) => Object.keys(table));
    const uses = [...used.events, ...used.commands, ...used.shortcuts, ...used.methods, ...calledByVendor];
    expect(everything.filter((name) => !uses.includes(name))).toEqual([]);
  });
});

it('the scanner sees listeners and calls, also across lines, and nothing in comments', () => {
  const code = `
app.event('app_mention', answer);
app.message(async () => {});
app.command('/coach', run);
app.shortcut({ callback_id: 'ask_about_message', type: 'message_action' }, run);
await client.chat.postMessage({});
await client
  .assistant
  .threads.setStatus({});
await web.apiCall('views.open', {});
// client.users.info({})
files.map(String);
`;
  expect(callsIn(code)).toEqual({
    events: ['app_mention', 'message'],
    commands: ['/coach'],
    shortcuts: ['ask_about_message'],
    methods: ['assistant.threads.setStatus', 'chat.postMessage', 'views.open'],
  });
});

function merge(all: readonly Uses[]): Uses {
  const each = (pick: (uses: Uses) => string[]): string[] => [...new Set(all.flatMap(pick))].sort();
  return {
    events: each((uses) => uses.events),
    commands: each((uses) => uses.commands),
    shortcuts: each((uses) => uses.shortcuts),
    methods: each((uses) => uses.methods),
  };
}
