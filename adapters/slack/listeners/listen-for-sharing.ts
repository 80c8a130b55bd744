import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { actions } from '../blocks/answer-buttons.js';
import { answerMessages } from '../blocks/answer-messages.js';
import { platformCode } from '../delivery/delivery-error.js';
import { postMessages } from '../delivery/post-messages.js';
import { DOOR, routeOf } from '../slack-route.js';
import type { Listening } from './listening.js';

const GONE = 'I no longer have that answer. Ask again, and you can share the new one.';
const FAILED = 'Slack did not let me post here. Please try again in a moment.';

/** "Share with the channel" under a private answer: posts it there once, with the question and who asked. */
export function listenForSharing(app: App, { context, aside }: Listening): void {
  /** Pressed twice quickly, it is still one message. */
  const sharing = new Set<string>();
  app.action<BlockAction<ButtonAction>>(actions.share, async ({ action, body, ack, client, respond }) => {
    await ack();
    const id = action.value ?? '';
    const tell = (text: string) => respond({ response_type: 'ephemeral', replace_original: false, text });
    const kept = await context.store.inbox.find(DOOR, id);
    if (!kept?.reply) return aside('saying that it is gone', () => tell(GONE));
    const { reply, question } = kept;
    const { channel } = routeOf(kept);
    if (channel === undefined || sharing.has(id)) return;
    sharing.add(id);
    const sharedBy = nameOf(body.user);
    const messages = answerMessages(reply, { question: id, repeat: question.text, sharedBy });
    aside('sharing an answer', async () => {
      try {
        try {
          await postMessages(client, { channel, question: `${id}:shared` }, messages);
        } catch (error) {
          // Where the app is no member, the button that was pressed still lets it answer once.
          if (!/^(?:not_in_channel|channel_not_found)$/.test(platformCode(error) ?? '')) throw error;
          for (const message of messages)
            await respond({ ...message, response_type: 'in_channel', replace_original: false });
        }
        // Without the button, so that it is not shared twice.
        const [first, ...others] = answerMessages(reply, { question: id, repeat: question.text });
        if (first && others.length === 0) await respond({ ...first, replace_original: true });
      } catch (error) {
        sharing.delete(id);
        await tell(FAILED);
        throw error;
      }
    });
  });
}

const nameOf = (user: { id: string; name?: string; username?: string }): string =>
  user.username ?? user.name ?? 'Somebody';
