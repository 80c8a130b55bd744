import type { types } from '@slack/bolt';
import { type GuideSummary, guideName } from '../../../src/index.js';
import { sampleQuestion } from '../words/coach-texts.js';
import { cutText } from '../words/cut-text.js';
import { inertText } from '../words/inert-text.js';
import { views } from './answer-buttons.js';

const plain = (text: string): types.PlainTextElement => ({ type: 'plain_text', text });

/** Where the one text of either modal is found when it is sent. */
export const field = { block: 'words', action: 'words' } as const;

/** The longest reason and question that people can type there. */
const LONGEST_REASON = 500;
const LONGEST_QUESTION = 1_000;

/** After 👎: one question, which may be left empty. @param about what comes back with the answer */
export const reasonModal = (about: string): types.ModalView => ({
  type: 'modal',
  callback_id: views.reason,
  private_metadata: about,
  title: plain('What was wrong?'),
  submit: plain('Send'),
  close: plain('Skip'),
  blocks: [
    {
      type: 'input',
      block_id: field.block,
      optional: true,
      label: plain('What was wrong with the answer?'),
      hint: plain('Whoever looks after the guides reads this.'),
      element: {
        type: 'plain_text_input',
        action_id: field.action,
        multiline: true,
        max_length: LONGEST_REASON,
      },
    },
  ],
});

/** After "Ask" beside a guide on the Home tab. */
export const askModal = (guide: GuideSummary): types.ModalView => ({
  type: 'modal',
  callback_id: views.ask,
  private_metadata: guide.id,
  title: plain('Ask the coach'),
  submit: plain('Ask'),
  close: plain('Close'),
  blocks: [
    { type: 'section', text: { ...plain(cutText(inertText(guideName(guide)), 300)), emoji: false } },
    {
      type: 'input',
      block_id: field.block,
      label: plain('Your question'),
      hint: plain('The answer comes as a direct message.'),
      element: {
        type: 'plain_text_input',
        action_id: field.action,
        multiline: true,
        max_length: LONGEST_QUESTION,
        initial_value: cutText(sampleQuestion(guide), LONGEST_QUESTION),
      },
    },
  ],
});
