import type { Interaction } from 'discord.js';
import type { DoorContext } from '../../src/index.js';
import { type Askable, askByInteraction, type InteractionAsking } from './ask-by-interaction.js';
import { sayingCards } from './cards/notice-cards.js';
import { onAutocomplete } from './on-autocomplete.js';
import { onButton } from './on-button.js';
import { onCommand, onMenu } from './on-command.js';
import { onForm } from './on-form.js';
import { isAcknowledged, isUnknownInteraction } from './refusals.js';
import { say } from './say.js';

export type InteractionHandling = InteractionAsking & {
  context: DoorContext;
  messageContent: boolean;
};

/** Asks in the name of whoever used a command, button or form. */
export type Ask = (interaction: Askable, wish: Parameters<typeof askByInteraction>[1]) => Promise<void>;

/** Every command, button, form and keystroke comes through here; what it means stands in itself, so that a restart changes nothing. */
export async function onInteraction(interaction: Interaction, handling: InteractionHandling): Promise<void> {
  const ask: Ask = (from, wish) => askByInteraction(from, wish, handling);
  try {
    if (interaction.isAutocomplete()) await onAutocomplete(interaction, handling.context.shelf);
    else if (interaction.isChatInputCommand()) await onCommand(interaction, handling, ask);
    else if (interaction.isMessageContextMenuCommand()) await onMenu(interaction, ask);
    else if (interaction.isButton()) await onButton(interaction, handling, ask);
    else if (interaction.isModalSubmit()) await onForm(interaction, handling, ask);
  } catch (error) {
    // Too late, or seen before: nobody is left to tell, or somebody was told.
    if (isAcknowledged(error) || isUnknownInteraction(error))
      return handling.log.warn({ interaction: interaction.id }, 'Discord: acknowledged too late or twice');
    handling.log.error({ error, interaction: interaction.id }, 'Discord: an interaction failed');
    if (interaction.isRepliable()) await say(interaction, sayingCards(SORRY), true).catch(() => {});
  }
}

const SORRY = 'Sorry, that did not work. Please try it again; whoever runs me can see what went wrong.';
