import { expect, it } from 'vitest';
import { createSlackDoor } from '../../../adapters/slack/slack-door.js';
import type { DoorContext } from '../../../src/index.js';
import { answered, received } from '../../support/questions.js';

const nothing = {} as DoorContext['store'];
const log = { debug() {}, info() {}, warn() {}, error() {} };
const shelf = { guides: () => [], guide: () => undefined };

it('what an earlier process left behind waits until the door is open', async () => {
  const settings = { botToken: 'xoxb-x', appToken: 'xapp-x' };
  const door = createSlackDoor(settings, {
    ...{ store: nothing, shelf, retentionDays: 30, now: Date.now, log },
  });
  const left = received('T1:C1:1.1', { door: 'slack', route: { team: 'T1', channel: 'C1', user: 'U1' } });
  await expect(door.deliver(left, { answer: answered() })).rejects.toMatchObject({ retry: 'later' });
  await expect(door.alreadyDelivered?.(left)).rejects.toMatchObject({ retry: 'later' });
  expect(door.ready()).toMatchObject({ ready: false });
});

it('in HTTP mode requests are turned away until then, so that Slack sends them again', () => {
  const settings = { botToken: 'xoxb-x', signingSecret: 'x' };
  const door = createSlackDoor(settings, {
    ...{ store: nothing, shelf, retentionDays: 30, now: Date.now, log },
  });
  const statuses: number[] = [];
  const response = { writeHead: (status: number) => ({ end: () => statuses.push(status) }) };
  for (const method of ['POST', 'GET'])
    door.routes?.get('/slack/events')?.({ method } as never, response as never);
  expect(statuses).toEqual([503, 405]);
});
