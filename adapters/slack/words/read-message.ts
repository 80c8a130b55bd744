/**
 * What a person wrote, as plain text: Slack escapes three characters and writes mentions, channels and links in angle
 * brackets (https://docs.slack.dev/messaging/formatting-message-text).
 * @param self the bot's user id; mentions of it are left out
 */
export function readMessage(text: string, self?: string): string {
  return text
    .replace(/<([^<>]*)>/g, (_, inside: string) => readBrackets(inside, self))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[ \t]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim();
}

function readBrackets(inside: string, self: string | undefined): string {
  const [target = '', label] = inside.split('|');
  if (target === `@${self}`) return '';
  if (target.startsWith('@')) return label ? `@${label}` : '@someone';
  if (target.startsWith('#')) return label ? `#${label}` : '#channel';
  if (target.startsWith('!')) return label ?? `@${target.slice(1).split('^')[0]}`;
  return label ?? target.replace(/^mailto:/, '');
}

/** Whether the text calls somebody else than the bot: a person, a group or everyone. */
export function callsOthers(text: string, self: string): boolean {
  const calls = text.match(/<(?:@[^<>|]+|!(?:channel|here|everyone|subteam\^[^<>|]+))/g) ?? [];
  return calls.some((call) => call !== `<@${self}`);
}

export const mentions = (text: string, user: string): boolean =>
  text.includes(`<@${user}>`) || text.includes(`<@${user}|`);
