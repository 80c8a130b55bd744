import { allComponents } from './discord-limits.js';
import type { Channel, Component, InteractionRecord, Message, User, World } from './discord-world.js';

const EPHEMERAL = 64;

/** Somebody at Discord, and what they do there. */
export type Person = {
  user: User;
  /** Writes as it stands; `mentions` says whether the bot is called, `replyTo` what it answers. */
  writes(
    channel: Channel,
    content: string,
    about?: { mentions?: readonly User[]; replyTo?: Message; quietly?: boolean },
  ): Message;
  /** Writes `@Segue text`. */
  calls(channel: Channel, text: string): Message;
  edits(message: Message, content: string): void;
  uses(channel: Channel, command: string, options?: Record<string, string | boolean>): InteractionRecord;
  /** Types into an option; the choices come into the record. */
  types(
    channel: Channel,
    command: string,
    options: Record<string, string>,
    focused: string,
  ): InteractionRecord;
  asksAbout(message: Message): InteractionRecord;
  /** Presses the button with this label or emoji. */
  presses(message: Message, label: string): InteractionRecord;
  /** Sends the form that a button opened. */
  sends(form: InteractionRecord, text: string): InteractionRecord;
};

/** @param install how the bot came here: to the server, or with the person */
export function makePerson(world: World, name: string, install: 'server' | 'person' = 'server'): Person {
  const user = world.user(name);
  world.people.set(user.id, user);
  const channelOf = (message: Message): Channel => world.channels.get(message.channel_id) as Channel;

  function interact(
    channel: Channel,
    type: number,
    data: object,
    what: string,
    message?: Message,
  ): InteractionRecord {
    const id = world.snowflake();
    const record: InteractionRecord = {
      id,
      token: `double-token-${id}`,
      user,
      channel,
      createdAt: Date.now(),
      ephemeral: false,
      what,
    };
    world.interactions.set(record.token, record);
    const { guild_id } = channel;
    world.tell(
      'INTERACTION_CREATE',
      {
        id,
        application_id: world.application,
        type,
        data,
        token: record.token,
        version: 1,
        channel_id: channel.id,
        channel: {
          id: channel.id,
          type: channel.type,
          ...(channel.recipients ? { recipients: channel.recipients } : {}),
          ...(channel.parent_id ? { parent_id: channel.parent_id } : {}),
        },
        ...(guild_id === undefined
          ? { user }
          : {
              guild_id,
              guild: { id: guild_id, locale: 'en-US', features: [] },
              member: world.memberOf(user),
            }),
        app_permissions: '0',
        locale: 'en-US',
        entitlements: [],
        attachment_size_limit: 0,
        authorizing_integration_owners: install === 'server' ? { 0: guild_id ?? '0' } : { 1: user.id },
        context: guild_id === undefined ? 1 : 0,
        ...(message ? { message } : {}),
      },
      guild_id === undefined ? {} : { guild: guild_id },
    );
    return record;
  }
  const optionsOf = (options: Record<string, string | boolean>, focused?: string) =>
    Object.entries(options).map(([option, value]) => ({
      name: option,
      value,
      type: typeof value === 'boolean' ? 5 : 3,
      ...(option === focused ? { focused: true } : {}),
    }));
  const shown = (options: Record<string, string | boolean>): string =>
    Object.entries(options)
      .map(([option, value]) => ` ${option}:${value}`)
      .join('');

  const person: Person = {
    user,
    writes(channel, content, { mentions = [], replyTo, quietly = false } = {}) {
      const message = world.makeMessage(channel, user, {
        content,
        mentions: [...mentions, ...(replyTo && !quietly ? [replyTo.author] : [])],
        ...(replyTo
          ? {
              type: 19,
              message_reference: { message_id: replyTo.id, channel_id: channel.id },
              referenced_message: replyTo,
            }
          : {}),
      });
      world.messagesIn(channel.id).push(message);
      world.tellMessage('MESSAGE_CREATE', message);
      return message;
    },
    calls: (channel, text) => person.writes(channel, `<@${world.bot.id}> ${text}`, { mentions: [world.bot] }),
    edits(message, content) {
      message.content = message.mentions.some(({ id }) => id === world.bot.id)
        ? `<@${world.bot.id}> ${content}`
        : content;
      message.edited_timestamp = new Date().toISOString();
      world.tellMessage('MESSAGE_UPDATE', message);
    },
    uses: (channel, name, options = {}) =>
      interact(
        channel,
        2,
        { id: '1', name, type: 1, options: optionsOf(options) },
        `/${name}${shown(options)}`,
      ),
    types: (channel, name, options, focused) =>
      interact(
        channel,
        4,
        { id: '1', name, type: 1, options: optionsOf(options, focused) },
        `/${name}${shown(options)}▏`,
      ),
    asksAbout: (message) =>
      interact(
        channelOf(message),
        2,
        {
          id: '1',
          name: 'Ask the coach about this',
          type: 3,
          target_id: message.id,
          resolved: { messages: { [message.id]: message } },
        },
        'Apps › Ask the coach about this',
      ),
    presses(message, label) {
      const button = [...allComponents(message.components)].find(
        (each) => each.type === 2 && (each.label === label || each.emoji?.name === label),
      );
      if (!button) throw new Error(`there is no button ${label}`);
      const data = { component_type: 2, custom_id: button.custom_id, id: button.id };
      return interact(channelOf(message), 3, data, `presses ${label}`, message);
    },
    sends(form, text) {
      const { modal } = form;
      if (!modal) throw new Error('there is no form');
      const [label] = modal.components ?? [];
      const field = label?.component as Component;
      const data = {
        custom_id: modal.custom_id,
        components: [
          { type: 18, id: 1, component: { type: 4, id: 2, custom_id: field.custom_id, value: text } },
        ],
      };
      const message = world.messagesIn(form.channel.id).findLast(({ flags }) => (flags & EPHEMERAL) === 0);
      return interact(form.channel, 5, data, `sends “${text}”`, message);
    },
  };
  return person;
}
