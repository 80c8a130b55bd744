/**
 * Makes text that people, guides or a model wrote harmless: Slack reads `<!channel>`, `<@U1>`, `<#C1>` and `<url|label>`
 * in what apps post, and nothing but an opening angle bracket begins one. An invisible word joiner after the bracket keeps
 * it readable and dead, in a `markdown` block as well as in plain text. Works piece by piece: a text that is cut anywhere
 * and made inert in parts comes out the same.
 */
export const inertText = (text: string): string => text.replace(/</g, `<${WORD_JOINER}`);

/** U+2060: takes no room and allows no line break. */
const WORD_JOINER = '\u2060';

/**
 * The same for a text field in mrkdwn, such as the notification: the three characters that Slack asks to be escaped
 * (https://docs.slack.dev/messaging/formatting-message-text#escaping), and its marks of formatting, which cannot be
 * escaped, are kept apart from the words around them by a word joiner on both sides.
 */
export const inertMrkdwn = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[*_~`]/g, (mark) => `${WORD_JOINER}${mark}${WORD_JOINER}`);
