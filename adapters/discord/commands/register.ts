import { createHash } from 'node:crypto';
import { type APIApplicationCommand, type REST, Routes } from 'discord.js';
import type { Json } from '../../../src/index.js';
import { commandDefinitions } from './definitions.js';

/** Where commands are registered: in one server while developing, everywhere otherwise; never in both. */
export type Scope = { application: string; guild?: string };

export type Registered = { state: 'unchanged' | 'registered' | 'cleared'; where: string; count: number };

const routeOf = ({ application, guild }: Scope) =>
  guild === undefined
    ? Routes.applicationCommands(application)
    : Routes.applicationGuildCommands(application, guild);

const nameOf = ({ guild }: Scope): string => (guild === undefined ? 'everywhere' : `in server ${guild}`);

/**
 * Registers the commands where what Discord has is not what this version has.
 * @param rest with the bot's token
 */
export async function registerCommands(rest: REST, scope: Scope): Promise<Registered> {
  const ours = definitionsFor(scope);
  const outcome = { where: nameOf(scope), count: ours.length };
  if (scope.guild !== undefined) await clearWhereAny(rest, { application: scope.application });
  if ((await registeredHash(rest, scope)) === hashOf(ours)) return { state: 'unchanged', ...outcome };
  await rest.put(routeOf(scope), { body: ours });
  return { state: 'registered', ...outcome };
}

/** Takes all commands away, in the scope's server too where there is one. */
export async function clearCommands(rest: REST, scope: Scope): Promise<Registered> {
  await rest.put(routeOf({ application: scope.application }), { body: [] });
  if (scope.guild !== undefined) await rest.put(routeOf(scope), { body: [] });
  return { state: 'cleared', where: nameOf(scope), count: 0 };
}

/** Whether the commands of this version are registered. */
export const areRegistered = async (rest: REST, scope: Scope): Promise<boolean> =>
  (await registeredHash(rest, scope)) === hashOf(definitionsFor(scope));

/** Whether any commands are registered there. */
export const hasCommands = async (rest: REST, scope: Scope): Promise<boolean> =>
  ((await rest.get(routeOf(scope))) as unknown[]).length > 0;

/** Commands that are registered everywhere and in a server are shown twice there. */
async function clearWhereAny(rest: REST, scope: Scope): Promise<void> {
  if (await hasCommands(rest, scope)) await rest.put(routeOf(scope), { body: [] });
}

/** Contexts and ways of installing are for commands that are registered everywhere. */
const definitionsFor = ({ guild }: Scope): object[] =>
  commandDefinitions().map((command) => {
    if (guild === undefined) return command;
    const { contexts: _, integration_types: __, ...rest } = command;
    return rest;
  });

async function registeredHash(rest: REST, scope: Scope): Promise<string> {
  return hashOf((await rest.get(routeOf(scope))) as APIApplicationCommand[]);
}

/** The same for commands that are the same to people, whatever Discord adds to what it was sent. */
export function hashOf(commands: readonly object[]): string {
  const told = commands.map((command) => canonical(JSON.parse(JSON.stringify(command)) as Json)).sort();
  return createHash('sha256').update(told.join('\n')).digest('hex');
}

/** What we say of a command and of its options; everything else is Discord's own. */
const ours = new Set([
  'name',
  'type',
  'description',
  'options',
  'required',
  'autocomplete',
  'max_length',
  'contexts',
  'integration_types',
]);

function canonical(value: Json): string {
  if (Array.isArray(value)) {
    const items = value.map((item: Json) => canonical(item));
    // The order of options is what people see; that of contexts says nothing.
    return `[${(value.every((item) => typeof item === 'number') ? items.sort() : items).join()}]`;
  }
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries({ type: 1, ...(value as Record<string, Json>) })
    .filter(([key, field]) => ours.has(key) && !isDefault(field))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${key}:${canonical(field)}`).join()}}`;
}

/** Left out and said to be nothing are the same. */
const isDefault = (field: Json): boolean =>
  field === null || field === false || field === '' || (Array.isArray(field) && field.length === 0);
