import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Gateway, startGateway } from './discord-gateway.js';
import { makePerson, type Person } from './discord-people.js';
import { type Rest, serveRest } from './discord-rest.js';
import { createWorld, type World } from './discord-world.js';

/** A Discord of our own on loopback: its REST API, its gateway, its limits, its people, and its faults. */
export type DiscordDouble = {
  /** What DISCORD_API_URL takes. */
  url: string;
  world: World;
  gateway: Gateway;
  rest: Rest;
  person(name: string, install?: 'server' | 'person'): Person;
  close(): Promise<void>;
};

export async function startDiscord(options: Parameters<typeof createWorld>[0] = {}): Promise<DiscordDouble> {
  const world = createWorld(options);
  const server = createServer();
  const rest = serveRest(server, world);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  world.gatewayUrl = `ws://127.0.0.1:${port}/gateway`;
  const gateway = startGateway(server, world, () => world.gatewayUrl);
  return {
    url: `http://127.0.0.1:${port}/api`,
    world,
    gateway,
    rest,
    person: (name, install) => makePerson(world, name, install),
    async close() {
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Waits until something is so. @throws after `withinMs` */
export async function until<T>(
  look: () => T | undefined | false | null | Promise<T | undefined | false | null>,
  what = 'that',
  withinMs = 20_000,
): Promise<T> {
  for (const end = Date.now() + withinMs; ; await sleep(10)) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`${what} did not come about`);
  }
}
