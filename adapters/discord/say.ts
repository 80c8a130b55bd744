import { type ContainerBuilder, MessageFlags, type RepliableInteraction } from 'discord.js';

const V2 = MessageFlags.IsComponentsV2;
const toAsker = V2 | MessageFlags.Ephemeral;

/** Answers an interaction at once with what is in memory. */
export async function say(
  interaction: RepliableInteraction,
  [first, ...rest]: readonly ContainerBuilder[],
  isPrivate: boolean,
): Promise<void> {
  if (!first) return;
  const flags = isPrivate ? toAsker : V2;
  if (interaction.deferred || interaction.replied)
    await interaction.editReply({ components: [first], flags: V2 });
  else await interaction.reply({ components: [first], flags });
  for (const card of rest) await interaction.followUp({ components: [card], flags });
}

/** For what has to be looked up first: Discord waits three seconds for a sign of life. */
export async function sayLater(
  interaction: RepliableInteraction,
  cards: () => Promise<readonly ContainerBuilder[]>,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await say(interaction, await cards(), true);
}
