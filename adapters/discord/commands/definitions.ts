import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ContextMenuCommandBuilder,
  InteractionContextType,
  type RESTPutAPIApplicationCommandsJSONBody,
  SlashCommandBuilder,
  type SlashCommandStringOption,
} from 'discord.js';

export const MENU = 'Ask the coach about this';

/** As many characters as the inbox takes of a question. Discord allows 6,000 in an option. */
const LONGEST_QUESTION = 4_000;

/** In servers, in the bot's own direct messages, and wherever a person has brought the bot along. */
const contexts = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
];
const installs = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall];

const role =
  (name: string, description: string) =>
  (option: SlashCommandStringOption): SlashCommandStringOption =>
    option.setName(name).setDescription(description).setRequired(true).setAutocomplete(true);

const slash = (name: string, description: string): SlashCommandBuilder =>
  new SlashCommandBuilder()
    .setName(name)
    .setDescription(description)
    .setContexts(...contexts)
    .setIntegrationTypes(...installs);

/** Every command of the bot, as Discord is told of them. */
export const commandDefinitions = (): RESTPutAPIApplicationCommandsJSONBody => [
  slash('ask', 'Ask about changing career: how long, what it pays, what to learn, where to start')
    .addStringOption((option) =>
      option
        .setName('question')
        .setDescription('In your own words')
        .setRequired(true)
        .setMaxLength(LONGEST_QUESTION),
    )
    .addBooleanOption((option) =>
      option.setName('private').setDescription('Only you see the answer').setRequired(false),
    )
    .toJSON(),
  slash('guide', 'One career change at a glance: time, pay, difficulty, skills')
    .addStringOption(role('role', 'The change or the role; I suggest while you type'))
    .toJSON(),
  slash('compare', 'Two career changes side by side')
    .addStringOption(role('first', 'The one'))
    .addStringOption(role('second', 'The other'))
    .toJSON(),
  slash('help', 'What I can do, and how to ask').toJSON(),
  slash('privacy', 'What I store of you, and for how long').toJSON(),
  slash('forget', 'Delete everything I store of you, at once').toJSON(),
  new ContextMenuCommandBuilder()
    .setName(MENU)
    .setType(ApplicationCommandType.Message)
    .setContexts(...contexts)
    .setIntegrationTypes(...installs)
    .toJSON(),
];
