import { withoutComments } from '../../support/scan-imports.js';

/** What a piece of the adapter's code listens to and calls, as far as it is written out in it. */
export type Uses = { events: string[]; commands: string[]; shortcuts: string[]; methods: string[] };

/** Families of Slack's methods (docs.slack.dev/reference/methods); a call on anything else is not one to Slack. */
const FAMILIES =
  'admin|api|apps|assistant|auth|bots|bookmarks|canvases|chat|conversations|emoji|entity|files|functions|migration|oauth|openid|pins|reactions|reminders|search|slackLists|stars|team|tooling|usergroups|users|views|workflows';

/**
 * Finds `.event('…')`, `.message(…)`, `.command('…')`, `.shortcut('…')`, `client.chat.update(…)` and `apiCall('chat.update')`.
 * @returns each name once, in order
 */
export function callsIn(code: string): Uses {
  // A chain of calls may be broken over lines.
  const text = withoutComments(code).replace(/\s+(?=\??\.\w)/g, '');
  const found = (pattern: RegExp): string[] => [
    ...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? '')),
  ];
  const listened = (name: string): string[] =>
    found(new RegExp(`\\.${name}(?:<[^(]*>)?\\(\\s*(?:\\{[^}]*callback_id:\\s*)?['"]([^'"]+)['"]`, 'g'));
  const events = [...listened('event'), ...(/\bapp\.message\(/.test(text) ? ['message'] : [])];
  const methods = [
    ...found(new RegExp(`\\.((?:${FAMILIES})(?:\\.\\w+)+)\\(`, 'g')),
    ...found(new RegExp(`\\bapiCall\\(\\s*['"]((?:${FAMILIES})(?:\\.\\w+)+)['"]`, 'g')),
  ];
  return {
    events: [...new Set(events)].sort(),
    commands: listened('command').sort(),
    shortcuts: listened('shortcut').sort(),
    methods: [...new Set(methods)].sort(),
  };
}
