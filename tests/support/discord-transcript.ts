import { allComponents } from './discord-limits.js';
import type { Channel, Component, InteractionRecord, Message, World } from './discord-world.js';

const EPHEMERAL = 64;
const LOADING = 128;

/** What people see, channel by channel, as text that a person can read. */
export function transcript(world: World): string {
  const told = [...world.channels.values()]
    .filter(({ id }) => world.messagesIn(id).length > 0)
    .map((channel) => `${titleOf(channel, world)}\n\n${happened(channel, world).join('\n\n')}`)
    .join('\n\n\n');
  // Ids are new each time; names are not.
  const named = [...world.people.values()].reduce(
    (text, { id, global_name }) => text.replaceAll(id, `‹${global_name}’s id›`),
    told,
  );
  return `${named}\n`;
}

function titleOf({ type, name, recipients, parent_id }: Channel, world: World): string {
  if (type === 1) return `=== ${recipients?.[0]?.global_name} and Segue ===`;
  if (type === 11) return `=== thread “${name}” in #${world.channels.get(parent_id ?? '')?.name} ===`;
  return `=== #${name} ===`;
}

/** Messages and uses of commands, in the order in which they happened. */
function happened(channel: Channel, world: World): string[] {
  const uses = [...world.interactions.values()]
    .filter((record) => record.channel.id === channel.id)
    .map((record) => ({ id: BigInt(record.id), text: useOf(record) }));
  const messages = world.messagesIn(channel.id).map((message) => ({
    id: BigInt(message.id),
    text: messageText(message, world),
  }));
  return [...uses, ...messages].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ text }) => text);
}

function useOf({ user, what, modal, choices }: InteractionRecord): string {
  const first = `${user.global_name} › ${what}`;
  if (modal) return `${first}\n${indent(modalText(modal))}`;
  if (choices) return `${first}\n${indent(choices.map(({ name }) => `◦ ${name}`).join('\n'))}`;
  return first;
}

function messageText(message: Message, world: World): string {
  const { author, content, flags, message_reference: reference } = message;
  if (author.id !== world.bot.id)
    return `${author.global_name}: ${content.replaceAll(`<@${world.bot.id}>`, '@Segue')}${message.edited_timestamp ? ' (edited)' : ''}`;
  const onlyFor =
    (flags & EPHEMERAL) !== 0
      ? ` (only ${(message.for as { global_name: string }).global_name} sees this)`
      : '';
  const to = reference && world.messagesIn(message.channel_id).find(({ id }) => id === reference.message_id);
  const reply = to ? `, in reply to ${to.author.global_name}` : '';
  const body = (flags & LOADING) !== 0 ? 'is thinking …' : cardText(message.components);
  return `Segue${onlyFor}${reply}:\n${indent(body)}`;
}

/** A card: its text as sent, a line, its buttons. */
export const cardText = (components: readonly Component[]): string =>
  components
    .flatMap((component) => (component.type === 17 ? (component.components ?? []) : [component]))
    .map((component) => {
      if (component.type === 10) return component.content ?? '';
      if (component.type === 14) return '────';
      if (component.type === 1)
        return (component.components ?? []).map(({ label, emoji }) => `[${label ?? emoji?.name}]`).join(' ');
      return `(component ${component.type})`;
    })
    .join('\n')
    .replaceAll('\u200b', '');

const modalText = (modal: Component & { title: string }): string =>
  [
    `┌ ${modal.title}`,
    ...[...allComponents(modal.components)].flatMap(({ type, label }) =>
      type === 18 ? [`│ ${label}: ______`] : [],
    ),
    '└ [Submit]',
  ].join('\n');

const indent = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
