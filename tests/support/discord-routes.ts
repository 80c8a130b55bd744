import { PermissionFlagsBits } from 'discord.js';
import { interactionRoutes } from './discord-interactions.js';
import { messageFaults } from './discord-limits.js';
import { BOT_PERMISSIONS, type Channel, channelPayload, type Message, type World } from './discord-world.js';

export type Outcome = { status: number; body?: unknown };
type Body = Record<string, unknown>;

export const refuse = (status: number, code: number, message: string): Outcome => ({
  status,
  body: { message, code },
});
export const invalid = (faults: readonly string[]): Outcome => ({
  status: 400,
  body: {
    message: 'Invalid Form Body',
    code: 50_035,
    errors: { _errors: faults.map((message) => ({ code: 'INVALID', message })) },
  },
});

const HAS_THREAD = 1 << 5;
/** Flags of an application: the intents as the portal has them, limited to bots in few servers. */
const CONTENT_LIMITED = 1 << 19;

/** What Discord does on a request, and answers. Paths are without `/api/v10`. */
export function discordRoutes(
  world: World,
  method: string,
  path: string,
  body: Body,
  query: URLSearchParams,
): Outcome {
  const on = (pattern: RegExp): RegExpExecArray | null => pattern.exec(`${method} ${path}`);
  if (on(/^GET \/gateway\/bot$/))
    return ok({
      url: world.gatewayUrl,
      shards: world.recommendedShards,
      session_start_limit: { total: 1_000, remaining: 999, reset_after: 14_400_000, max_concurrency: 16 },
    });
  if (on(/^GET \/users\/@me$/)) return ok(world.bot);
  if (on(/^GET \/users\/@me\/guilds$/))
    return ok(
      [...world.guilds.values()].map(({ id, name }) => ({
        id,
        name,
        permissions: String(world.guildPermissions.get(id) ?? BOT_PERMISSIONS),
      })),
    );
  if (on(/^GET \/applications\/@me$/))
    return ok({
      id: world.application,
      name: 'Segue',
      flags: world.contentIntent ? CONTENT_LIMITED : 0,
      bot_public: true,
      integration_types_config: { 0: {}, 1: {} },
    });
  const commands = on(/^(GET|PUT) \/applications\/\d+(?:\/guilds\/(\d+))?\/commands$/);
  if (commands) {
    const scope = commands[2] ?? 'global';
    if (commands[2] !== undefined && !world.guilds.has(commands[2]))
      return refuse(403, 50_001, 'Missing Access');
    const told = Array.isArray(body) ? (body as Body[]) : [];
    if (scope !== 'global' && told.some((each) => each.contexts ?? each.integration_types))
      return invalid(['contexts and integration_types are for global commands']);
    if (method === 'PUT')
      world.commands.set(
        scope,
        (body as unknown as Body[]).map((each) => ({ ...each })),
      );
    return ok((world.commands.get(scope) ?? []).map((each) => stored(each, world)));
  }
  if (on(/^POST \/users\/@me\/channels$/)) {
    const person = world.people.get(String(body.recipient_id));
    if (!person) return refuse(404, 10_013, 'Unknown User');
    return ok(channelPayload(world.directWith(person), world));
  }
  const ofChannel = on(/^\w+ \/channels\/(\d+)(\/.*)?$/);
  if (ofChannel) {
    const channel = world.channels.get(ofChannel[1] ?? '');
    if (!channel) return refuse(404, 10_003, 'Unknown Channel');
    return channelRoutes(world, channel, method, ofChannel[2] ?? '', body, query);
  }
  return interactionRoutes(world, method, path, body) ?? refuse(404, 0, '404: Not Found');
}

function channelRoutes(
  world: World,
  channel: Channel,
  method: string,
  rest: string,
  body: Body,
  query: URLSearchParams,
): Outcome {
  const lacks = (bit: bigint): boolean => {
    const denied =
      channel.type === 11 ? (world.channels.get(channel.parent_id ?? '')?.denied ?? 0n) : channel.denied;
    return (denied & bit) !== 0n;
  };
  const missing = refuse(403, 50_013, 'Missing Permissions');
  if (lacks(PermissionFlagsBits.ViewChannel)) return refuse(403, 50_001, 'Missing Access');
  const on = (pattern: RegExp): RegExpExecArray | null => pattern.exec(`${method} ${rest}`);
  const messages = world.messagesIn(channel.id);
  if (on(/^GET $/)) return ok(channelPayload(channel, world));
  if (on(/^POST \/typing$/)) return { status: 204 };
  if (on(/^GET \/messages$/)) {
    if (lacks(PermissionFlagsBits.ReadMessageHistory)) return ok([]);
    const after = BigInt(query.get('after') ?? '0');
    return ok(messages.filter(({ id, flags }) => BigInt(id) > after && (flags & 64) === 0).reverse());
  }
  if (on(/^POST \/messages$/)) {
    if (channel.closedToBot) return refuse(403, 50_007, 'Cannot send messages to this user');
    const write =
      channel.type === 11 ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
    if (lacks(write)) return missing;
    const faults = messageFaults(body as Partial<Message>);
    if (faults.length > 0) return invalid(faults);
    const reference = body.message_reference as
      | { message_id: string; fail_if_not_exists?: boolean }
      | undefined;
    if (reference && lacks(PermissionFlagsBits.ReadMessageHistory))
      return refuse(400, 160_002, 'Cannot reply without permission to read message history');
    if (
      reference &&
      reference.fail_if_not_exists !== false &&
      !messages.some(({ id }) => id === reference.message_id)
    )
      return {
        status: 400,
        body: {
          message: 'Invalid Form Body',
          code: 50_035,
          errors: {
            message_reference: { _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }] },
          },
        },
      };
    const known = body.enforce_nonce
      ? messages.find(({ nonce }) => nonce !== undefined && nonce === body.nonce)
      : undefined;
    if (known) return ok(known);
    const message = world.makeMessage(channel, world.bot, {
      content: String(body.content ?? ''),
      components: (body.components as Message['components']) ?? [],
      flags: Number(body.flags ?? 0),
      allowed_mentions: body.allowed_mentions,
      ...(body.nonce === undefined ? {} : { nonce: String(body.nonce) }),
      ...(reference
        ? { type: 19, message_reference: { message_id: reference.message_id, channel_id: channel.id } }
        : {}),
    });
    messages.push(message);
    world.tellMessage('MESSAGE_CREATE', message);
    return ok(message);
  }
  const at = on(/^(?:PATCH|DELETE|POST) \/messages\/(\d+)(\/threads)?$/);
  const message = messages.find(({ id }) => id === at?.[1]);
  if (!at) return refuse(404, 0, '404: Not Found');
  if (!message) return refuse(404, 10_008, 'Unknown Message');
  if (at[2]) {
    if (channel.type !== 0) return refuse(400, 50_024, 'Cannot execute action on this channel type');
    if (lacks(PermissionFlagsBits.CreatePublicThreads)) return missing;
    if (world.channels.has(message.id))
      return refuse(400, 160_004, 'A thread has already been created for this message');
    const name = String(body.name);
    if (name.length < 1 || name.length > 100) return invalid(['name: must be between 1 and 100 in length']);
    const thread: Channel = {
      id: message.id,
      type: 11,
      name,
      ...(channel.guild_id === undefined ? {} : { guild_id: channel.guild_id }),
      parent_id: channel.id,
      owner_id: world.bot.id,
      denied: 0n,
    };
    world.channels.set(thread.id, thread);
    message.flags |= HAS_THREAD;
    const about = { guild: String(channel.guild_id) };
    world.tell('THREAD_CREATE', { ...channelPayload(thread, world), newly_created: true }, about);
    // The message that a thread starts from changes too; that is no edit of anybody's.
    world.tellMessage('MESSAGE_UPDATE', message);
    return { status: 201, body: channelPayload(thread, world) };
  }
  if (method === 'DELETE') {
    messages.splice(messages.indexOf(message), 1);
    return { status: 204 };
  }
  if (message.author.id !== world.bot.id)
    return refuse(403, 50_005, 'Cannot edit a message authored by another user');
  return editMessage(world, message, body);
}

export function editMessage(world: World, message: Message, body: Body): Outcome {
  const faults = messageFaults(body as Partial<Message>);
  if (faults.length > 0) return invalid(faults);
  message.components = (body.components as Message['components']) ?? message.components;
  message.content = String(body.content ?? message.content);
  message.flags = (message.flags & ~128) | (Number(body.flags ?? 0) & ~64);
  message.allowed_mentions = body.allowed_mentions;
  message.edited_timestamp = new Date().toISOString();
  message.edits = Number(message.edits ?? 0) + 1;
  world.tellMessage('MESSAGE_UPDATE', message);
  return ok(message);
}

export const ok = (body: unknown): Outcome => ({ status: 200, body });

/** What Discord adds to a command that it was told of. */
const stored = (command: Body, world: World): Body => ({
  id: world.snowflake(),
  application_id: world.application,
  version: world.snowflake(),
  default_member_permissions: null,
  type: 1,
  nsfw: false,
  dm_permission: true,
  description: '',
  name_localizations: null,
  description_localizations: null,
  ...command,
  ...(Array.isArray(command.options)
    ? {
        options: (command.options as Body[]).map((option) => ({
          name_localizations: null,
          required: false,
          ...option,
        })),
      }
    : {}),
});
