import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { DoorLog, Received, TakeQuestion } from '../../src/index.js';
import type { Acknowledgements } from './acknowledgements.js';
import { sayingCards } from './cards/notice-cards.js';
import type { Card, DiscordApi } from './discord-api.js';
import { inChannel } from './hear-message.js';
import { isAcknowledged, isUnknownInteraction } from './refusals.js';
import type { InteractionRoute } from './route.js';
import type { TokenSeal } from './seal-token.js';
import { askerOf, COMMANDS } from './settings.js';
import { takeSurely } from './take-surely.js';

export type Askable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | ModalSubmitInteraction;

export type InteractionAsking = {
  take: TakeQuestion;
  acknowledgements: Acknowledgements;
  seal: TokenSeal;
  api: Pick<DiscordApi, 'editOriginal'>;
  log: DoorLog;
};

/**
 * Takes a question that came by an interaction. Its "thinking" is under way before anything else happens, since Discord
 * waits three seconds for it; meanwhile the question is recorded.
 * @param wish.text the question; a promise of one where it has to be looked up first
 */
export async function askByInteraction(
  interaction: Askable,
  wish: {
    private: boolean;
    text: string | Promise<string | undefined>;
    conversation?: Promise<string | undefined>;
  },
  { take, acknowledgements, seal, api, log }: InteractionAsking,
): Promise<void> {
  const acknowledged = acknowledge(interaction, wish.private, log);
  acknowledgements.add(interaction.id, acknowledged);
  const tell = async (say: string): Promise<void> => {
    const [card] = sayingCards(say) as [Card];
    const address = { application: interaction.applicationId, token: interaction.token };
    if (await acknowledged) await api.editOriginal(address, card);
  };
  const looking = Promise.all([wish.text, wish.conversation]);
  const [text, conversation = conversationOf(interaction)] = await looking.catch(async (error: unknown) => {
    // Whoever tells of it needs the acknowledgement behind them.
    await acknowledged;
    throw error;
  });
  if (text === undefined) return tell(GONE);
  const { id, applicationId, channelId, guildId, user, token, createdTimestamp } = interaction;
  const route: InteractionRoute = {
    interaction: id,
    application: applicationId,
    token: seal.close(id, token),
    ...(channelId === null ? {} : { channel: channelId }),
    ...(guildId === null ? {} : { guild: guildId }),
    private: wish.private,
  };
  const received: Received = {
    question: { id, conversation, asker: askerOf(user.id), text, askedAt: createdTimestamp },
    door: COMMANDS,
    ...(guildId === null ? {} : { workspace: guildId }),
    route,
  };
  const taken = await takeSurely(take, received);
  if (taken.kind === 'refused' || taken.kind === 'failed') await tell(taken.say);
  await acknowledged;
}

/** What is said of an answer that is no longer stored. */
export const GONE = 'I no longer have that answer: it is too old, or was deleted. Please ask again.';

/** @returns false when it is known that the interaction cannot be answered by its token */
async function acknowledge(interaction: Askable, isPrivate: boolean, log: DoorLog): Promise<boolean> {
  try {
    await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
    return true;
  } catch (error) {
    // Seen before: whoever acknowledged it has recorded it, and it is answered once.
    if (isAcknowledged(error)) return true;
    const isTooLate = isUnknownInteraction(error);
    const about = { interaction: interaction.id, ...(isTooLate ? {} : { error }) };
    log.warn(about, `Discord: ${isTooLate ? 'acknowledged too late (10062)' : 'perhaps not acknowledged'}`);
    // A response that got lost may stand for an acknowledgement that arrived.
    return !isTooLate;
  }
}

/** A thread and a direct channel are conversations; in a channel, each person has their own. */
function conversationOf({ channelId, channel, guildId, user }: Askable): string {
  if (channelId === null) return `discord:${user.id}`;
  const isShared =
    guildId !== null
      ? channel?.isThread() !== true
      : channel?.isDMBased() === true && !('recipientId' in channel);
  return isShared ? inChannel(channelId, user.id) : `discord:${channelId}`;
}
