import type { types } from '@slack/bolt';

/** The ids by which buttons and modals come back to their listeners. */
export const actions = {
  feedback: 'answer_feedback',
  share: 'answer_share',
  ask: 'guide_ask',
  forget: 'forget_me',
} as const;

export const views = { reason: 'feedback_reason', ask: 'guide_question' } as const;

/** 👍 and 👎 as Slack draws them for answers of an app. */
export function feedbackBlock(question: string): types.ContextActionsBlock {
  const button = (verdict: 'helpful' | 'unhelpful', text: string, label: string) => ({
    text: { type: 'plain_text' as const, text },
    accessibility_label: label,
    value: `${verdict}|${question}`,
  });
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: actions.feedback,
        positive_button: button('helpful', 'Helpful', 'This answer helped'),
        negative_button: button('unhelpful', 'Not helpful', 'This answer did not help'),
      },
    ],
  };
}

export const shareBlock = (question: string): types.ActionsBlock => ({
  type: 'actions',
  elements: [
    {
      type: 'button',
      action_id: actions.share,
      text: { type: 'plain_text', text: 'Share with the channel' },
      value: question,
    },
  ],
});
