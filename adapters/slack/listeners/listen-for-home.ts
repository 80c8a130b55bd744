import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { type GuideId, guideName, totalOf } from '../../../src/index.js';
import { actions, views } from '../blocks/answer-buttons.js';
import { homeView } from '../blocks/home-view.js';
import { askModal, field } from '../blocks/modals.js';
import { askerId, DOOR, directConversation, type SlackRoute } from '../slack-route.js';
import { forgottenText, sampleQuestion } from '../words/coach-texts.js';
import { cutText } from '../words/cut-text.js';
import { inertText } from '../words/inert-text.js';
import { type Listening, NOT_TAKEN } from './listening.js';

/** What Slack shows at most. */
const PROMPTS = 4;
/** Characters of a prompt's title; its message is the question whole. */
const PROMPT_TITLE = 75;

/** The Home tab, its buttons and modal, and the prompts in the Messages tab. */
export function listenForHome(app: App, { context, take, aside }: Listening): void {
  const { shelf, store, retentionDays, now, log } = context;

  app.event('app_home_opened', async ({ event, client, context: { teamId = '' } }) => {
    const { user, channel, tab } = event;
    if (tab === 'messages') {
      const prompts = shelf.guides().slice(0, PROMPTS).map(prompt);
      if (prompts.length === 0) return;
      aside('suggesting prompts', () =>
        client.assistant.threads.setSuggestedPrompts({
          channel_id: channel,
          title: 'What people ask me',
          prompts,
        }),
      );
      return;
    }
    const view = homeView(shelf.guides(), askerId(teamId, user), 'Segue', retentionDays);
    aside('showing the Home tab', () => client.views.publish({ user_id: user, view }));
  });

  app.action<BlockAction<ButtonAction>>(actions.ask, async ({ action, body, ack, client }) => {
    await ack();
    const guide = shelf.guides().find(({ id }) => id === action.value);
    if (guide)
      aside('opening the modal', () =>
        client.views.open({ trigger_id: body.trigger_id, view: askModal(guide) }),
      );
  });

  app.view(views.ask, async ({ view, body, ack, context: { teamId = '', enterpriseId } }) => {
    const words = view.state.values[field.block]?.[field.action]?.value?.trim() ?? '';
    if (words === '')
      return ack({ response_action: 'errors', errors: { [field.block]: 'Please type a question.' } });
    const guide = shelf.guide(view.private_metadata as GuideId);
    const user = body.user.id;
    const route: SlackRoute = {
      ...{ team: teamId, user, repeats: true },
      ...(enterpriseId === undefined ? {} : { enterprise: enterpriseId }),
    };
    const question = {
      id: `${teamId}:home:${view.id}`,
      conversation: directConversation(teamId, user),
      asker: askerId(teamId, user),
      text: guide ? about(words, guide) : words,
      askedAt: now(),
    };
    try {
      const taken = await take({ question, door: DOOR, workspace: teamId, route });
      if (taken.kind === 'refused')
        return ack({ response_action: 'errors', errors: { [field.block]: cutText(taken.say, 300) } });
      await ack();
    } catch (error) {
      log.error({ error }, 'a question from the Home tab could not be recorded');
      await ack({ response_action: 'errors', errors: { [field.block]: NOT_TAKEN } });
    }
  });

  app.action<BlockAction<ButtonAction>>(
    actions.forget,
    async ({ body, ack, client, context: { teamId = '' } }) => {
      const user = body.user.id;
      const rows = totalOf(await store.privacy.forget(askerId(teamId, user)));
      await ack();
      aside('saying what was deleted', () =>
        client.chat.postMessage({ channel: user, text: forgottenText(rows) }),
      );
    },
  );
}

const prompt = (guide: { from?: string; to: string }): { title: string; message: string } => {
  const question = inertText(sampleQuestion(guide));
  return { title: cutText(question, PROMPT_TITLE), message: question };
};

/** A question asked beside a guide is about that guide, whether it says so or not. */
function about(words: string, guide: Parameters<typeof guideName>[0] & { to: string }): string {
  return words.toLowerCase().includes(guide.to.toLowerCase()) ? words : `${words} (${guideName(guide)})`;
}
