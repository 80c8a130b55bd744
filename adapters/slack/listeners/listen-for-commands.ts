import type { App, types } from '@slack/bolt';
import { totalOf } from '../../../src/index.js';
import { askerId, DOOR, type SlackRoute } from '../slack-route.js';
import { forgottenText, guidesText, helpText, privacyText } from '../words/coach-texts.js';
import { inertMrkdwn } from '../words/inert-text.js';
import { readMessage } from '../words/read-message.js';
import { type Listening, NOT_TAKEN } from './listening.js';

/** A message to one person. */
const privately = (markdown: string, notification: string) => ({
  response_type: 'ephemeral' as const,
  text: notification,
  blocks: [{ type: 'markdown' as const, text: markdown }] satisfies types.KnownBlock[],
});

type PrivateQuestion = {
  id: string;
  team: string;
  enterprise?: string;
  channel: string;
  user: string;
  text: string;
  responseUrl: string;
};

/** `/coach …` and the message shortcut: everything there is for the asker's eyes only. */
export function listenForCommands(app: App, listening: Listening): void {
  const { context, take, responseUrls } = listening;
  const { shelf, store, retentionDays, now, log } = context;

  /** Records the question. @returns what to say at once, if anything */
  const takePrivately = async ({
    id,
    team,
    enterprise,
    channel,
    user,
    text,
    responseUrl,
  }: PrivateQuestion): Promise<string | undefined> => {
    const route: SlackRoute = {
      ...{ team, channel, user, isPrivate: true, repeats: true },
      ...(enterprise === undefined ? {} : { enterprise }),
    };
    const conversation = `slack:${team}:${channel}:private:${user}`;
    const question = { id, conversation, asker: askerId(team, user), text, askedAt: now() };
    responseUrls.keep(id, responseUrl);
    try {
      const taken = await take({ question, door: DOOR, workspace: team, route });
      return 'say' in taken ? taken.say : undefined;
    } catch (error) {
      log.error({ error }, 'a private question could not be recorded');
      return NOT_TAKEN;
    }
  };

  app.command('/coach', async ({ command, ack, context: { enterpriseId } }) => {
    const { team_id: team, channel_id: channel, user_id: user, trigger_id, response_url } = command;
    const asker = askerId(team, user);
    const text = readMessage(command.text ?? '');
    switch (text.toLowerCase()) {
      case '':
      case 'help':
        return ack(privately(helpText('Segue'), 'How to ask the coach'));
      case 'guides':
        return ack(privately(guidesText(shelf.guides()), 'The guides that the coach answers from'));
      case 'privacy':
        return ack(privately(privacyText(asker, retentionDays), 'What the coach keeps of you'));
      case 'forget': {
        const rows = totalOf(await store.privacy.forget(asker));
        return ack(privately(forgottenText(rows), forgottenText(rows)));
      }
    }
    const said = await takePrivately({
      id: `${team}:command:${trigger_id}`,
      ...{ team, channel, user, text },
      ...(enterpriseId === undefined ? {} : { enterprise: enterpriseId }),
      responseUrl: response_url,
    });
    if (said === undefined) await ack();
    else await ack({ response_type: 'ephemeral', text: inertMrkdwn(said) });
  });

  app.shortcut(
    { callback_id: 'ask_about_message', type: 'message_action' },
    async ({ shortcut, ack, respond, context: where }) => {
      const { message, channel, user, team, action_ts, response_url } = shortcut;
      const text = readMessage(message.text ?? '', where.botUserId);
      const teamId = team?.id ?? where.teamId ?? '';
      if (text === '') {
        await ack();
        await respond({
          response_type: 'ephemeral',
          replace_original: false,
          text: 'There are no words in that message that I could answer.',
        });
        return;
      }
      const said = await takePrivately({
        id: `${teamId}:shortcut:${message.ts ?? ''}:${user.id}:${action_ts}`,
        team: teamId,
        channel: channel.id,
        user: user.id,
        text,
        ...(where.enterpriseId === undefined ? {} : { enterprise: where.enterpriseId }),
        responseUrl: response_url,
      });
      await ack();
      if (said !== undefined)
        listening.aside('telling the asker', () =>
          respond({ response_type: 'ephemeral', replace_original: false, text: inertMrkdwn(said) }),
        );
    },
  );
}
