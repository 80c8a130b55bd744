import { messageFaults, modalFaults } from './discord-limits.js';
import { editMessage, invalid, type Outcome, ok, refuse } from './discord-routes.js';
import type { Component, InteractionRecord, Message, World } from './discord-world.js';

type Body = Record<string, unknown>;

const EPHEMERAL = 64;
const LOADING = 128;
/** Discord waits so long for the first answer, and knows the token for fifteen minutes. */
const FIRST_ANSWER_MS = 3_000;
const TOKEN_MS = 15 * 60_000;

/** Types of a first answer. */
const [MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, CHOICES, MODAL] = [4, 5, 6, 7, 8, 9];

/** What Discord does with the answers to interactions. */
export function interactionRoutes(
  world: World,
  method: string,
  path: string,
  body: Body,
): Outcome | undefined {
  const callback = /^\/interactions\/(\d+)\/([^/]+)\/callback$/.exec(path);
  if (callback && method === 'POST')
    return firstAnswer(world, world.interactions.get(callback[2] ?? ''), body);
  const webhook = /^\/webhooks\/(\d+)\/([^/]+)(?:\/messages\/([^/]+))?$/.exec(path);
  if (!webhook) return undefined;
  const record = world.interactions.get(webhook[2] ?? '');
  if (!record) return refuse(404, 10_015, 'Unknown Webhook');
  if (record.isOver || Date.now() - record.createdAt > TOKEN_MS)
    return refuse(401, 50_027, 'Invalid Webhook Token');
  if (record.acknowledged === undefined) return refuse(404, 10_015, 'Unknown Webhook');
  if (method === 'POST') return followUp(world, record, body);
  const wanted = webhook[3];
  const message =
    wanted === '@original'
      ? record.original
      : world.messagesIn(record.channel.id).find(({ id }) => id === wanted);
  if (!message) return refuse(404, 10_008, 'Unknown Message');
  if (method === 'GET') return ok(message);
  const outcome = editMessage(world, message, body);
  if (outcome.status === 200) record.answeredAt ??= Date.now();
  return outcome;
}

function firstAnswer(world: World, record: InteractionRecord | undefined, body: Body): Outcome {
  if (!record || Date.now() - record.createdAt > FIRST_ANSWER_MS)
    return refuse(404, 10_062, 'Unknown interaction');
  if (record.acknowledged !== undefined)
    return refuse(400, 40_060, 'Interaction has already been acknowledged.');
  const type = Number(body.type);
  const data = (body.data ?? {}) as Body;
  const flags = Number(data.flags ?? 0);
  if (type === MESSAGE || type === UPDATE) {
    const faults = messageFaults(data as Partial<Message>);
    if (faults.length > 0) return invalid(faults);
  }
  if (type === MODAL) {
    const modal = data as InteractionRecord['modal'] & object;
    const faults = modalFaults(modal);
    if (faults.length > 0) return invalid(faults);
    record.modal = modal;
  }
  if (type === CHOICES) {
    const choices = data.choices as { name: string; value: string }[];
    if (
      choices.length > 25 ||
      choices.some(({ name, value }) => name.length > 100 || value.length > 100 || name === '')
    )
      return invalid(['choices: at most 25 of at most 100 characters']);
    record.choices = choices;
  }
  record.acknowledged = type;
  record.acknowledgedAt = Date.now();
  record.ephemeral = (flags & EPHEMERAL) !== 0;
  if (type === MESSAGE || type === DEFERRED) {
    record.original = post(world, record, {
      components: (data.components as Component[]) ?? [],
      content: String(data.content ?? ''),
      flags: type === DEFERRED ? flags | LOADING : flags,
      allowed_mentions: data.allowed_mentions,
    });
    if (type === MESSAGE) record.answeredAt = Date.now();
  }
  return type === DEFERRED_UPDATE ? { status: 204 } : { status: 204 };
}

function followUp(world: World, record: InteractionRecord, body: Body): Outcome {
  const faults = messageFaults(body as Partial<Message>);
  if (faults.length > 0) return invalid(faults);
  return ok(
    post(world, record, {
      components: (body.components as Component[]) ?? [],
      content: String(body.content ?? ''),
      flags: Number(body.flags ?? 0),
      allowed_mentions: body.allowed_mentions,
    }),
  );
}

function post(world: World, record: InteractionRecord, fields: Partial<Message>): Message {
  const message = world.makeMessage(record.channel, world.bot, {
    webhook_id: world.application,
    interaction_metadata: { id: record.id, type: 2, user: record.user, authorizing_integration_owners: {} },
    for: record.user,
    ...fields,
  });
  world.messagesIn(record.channel.id).push(message);
  if (((fields.flags ?? 0) & EPHEMERAL) === 0) world.tellMessage('MESSAGE_CREATE', message);
  return message;
}
