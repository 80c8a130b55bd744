import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { type DoorContext, feedbackOf } from '../../../src/index.js';
import { actions, views } from '../blocks/answer-buttons.js';
import { field, reasonModal } from '../blocks/modals.js';
import { askerId, DOOR } from '../slack-route.js';
import type { Listening } from './listening.js';

type Verdict = 'helpful' | 'unhelpful';

const THANKS = 'Thanks, noted: it goes to whoever looks after the guides.';
const GONE = 'Thanks. I no longer have that answer, so I could not note it.';

/** 👍 and 👎 under answers; 👎 is noted at once, and its reason when it comes. */
export function listenForFeedback(app: App, { context, aside }: Listening): void {
  app.action<BlockAction>(
    actions.feedback,
    async ({ action, body, ack, client, respond, context: { teamId = '' } }) => {
      await ack();
      const [verdict, question] = splitValue((action as unknown as ButtonAction).value ?? '');
      if (verdict === undefined) return;
      const user = body.user.id;
      // A trigger is good for three seconds, so the modal comes first.
      if (verdict === 'unhelpful') {
        const modal = client.views.open({ trigger_id: body.trigger_id, view: reasonModal(question) });
        aside('opening the modal', () => modal);
      }
      const noted = await note(context, { question, asker: askerId(teamId, user), verdict });
      if (verdict === 'unhelpful' && noted) return;
      const text = noted ? THANKS : GONE;
      const { channel, message, container } = body;
      const thread = message?.thread_ts as string | undefined;
      aside('thanking', () =>
        channel && container.is_ephemeral !== true
          ? client.chat.postEphemeral({
              channel: channel.id,
              user,
              text,
              ...(thread === undefined ? {} : { thread_ts: thread }),
            })
          : respond({ response_type: 'ephemeral', replace_original: false, text }),
      );
    },
  );

  app.view(views.reason, async ({ view, body, ack, context: { teamId = '' } }) => {
    const reason = view.state.values[field.block]?.[field.action]?.value?.trim() ?? '';
    if (reason !== '')
      await note(context, {
        question: view.private_metadata,
        asker: askerId(teamId, body.user.id),
        verdict: 'unhelpful',
        reason,
      });
    await ack();
  });
}

function splitValue(value: string): [Verdict | undefined, string] {
  const at = value.indexOf('|');
  const verdict = value.slice(0, at);
  return [verdict === 'helpful' || verdict === 'unhelpful' ? verdict : undefined, value.slice(at + 1)];
}

/** False when the answer is not kept any more. */
async function note(
  { store, now }: DoorContext,
  { question, ...word }: { question: string; asker: string; verdict: Verdict; reason?: string },
): Promise<boolean> {
  const kept = await store.inbox.find(DOOR, question);
  if (!kept?.reply) return false;
  await store.notes.noteFeedback(feedbackOf(kept, kept.reply.answer, { ...word, at: now() }));
  return true;
}
