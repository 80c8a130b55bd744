import type { types } from '@slack/bolt';
import { type GuideSummary, guideName } from '../../../src/index.js';
import { helpText, privacyText } from '../words/coach-texts.js';
import { cutText } from '../words/cut-text.js';
import { inertText } from '../words/inert-text.js';
import { actions } from './answer-buttons.js';
import { plainText } from './answer-messages.js';
import { limits } from './limits.js';

/** Blocks of the view that are no guides: headings, texts, dividers, the button. */
const OTHER_BLOCKS = 12;

/** The Home tab: how to ask, what the coach knows with a button for each guide, and what it keeps. */
export function homeView(
  guides: readonly GuideSummary[],
  asker: string,
  name: string,
  retentionDays: number,
): types.HomeView {
  const shown = guides.slice(0, limits.viewBlocks - OTHER_BLOCKS);
  const rest = guides.length - shown.length;
  return {
    type: 'home',
    blocks: [
      heading('Career changes, from the guides'),
      section(helpText(name)),
      { type: 'divider' },
      heading(guides.length === 1 ? 'One guide' : `${guides.length} guides`),
      ...shown.map(guideSection),
      ...(rest > 0
        ? [{ type: 'context' as const, elements: [plainText(`and ${rest} more: just ask`)] }]
        : []),
      { type: 'divider' },
      heading('Privacy'),
      section(privacyText(asker, retentionDays)),
      { type: 'actions', elements: [forgetButton] },
    ],
  };
}

const heading = (text: string): types.HeaderBlock => ({ type: 'header', text: { type: 'plain_text', text } });

/** Views take no `markdown` blocks. Our own words, which hold nothing of others, in Slack's older markup. */
const section = (markdown: string): types.SectionBlock => ({
  type: 'section',
  text: { type: 'mrkdwn', text: markdown.replaceAll('**', '*').replace(/^- /gm, '• '), verbatim: true },
});

const guideSection = (guide: GuideSummary): types.SectionBlock => ({
  type: 'section',
  text: { type: 'plain_text', text: cutText(inertText(guideName(guide)), limits.sectionText), emoji: false },
  accessory: {
    type: 'button',
    action_id: actions.ask,
    text: { type: 'plain_text', text: 'Ask' },
    accessibility_label: cutText(`Ask about ${guideName(guide)}`, limits.buttonText),
    value: guide.id,
  },
});

const forgetButton: types.Button = {
  type: 'button',
  action_id: actions.forget,
  style: 'danger',
  text: { type: 'plain_text', text: 'Forget me' },
  confirm: {
    title: { type: 'plain_text', text: 'Forget me?' },
    text: { type: 'plain_text', text: 'Everything that the coach keeps of you is deleted at once.' },
    confirm: { type: 'plain_text', text: 'Delete it' },
    deny: { type: 'plain_text', text: 'Keep it' },
  },
};
