import type { WebSocket } from 'ws';
import type { Arguments, Triggers } from './slack-methods.js';
import type { Workspace } from './slack-workspace.js';

/** What the platform does wrong with one request. */
export type Fault =
  | { kind: 'rate-limited'; seconds: number }
  | { kind: 'broken' }
  | { kind: 'hangs' }
  /** Carried out, and the answer lost on its way. */
  | { kind: 'lost' }
  | { kind: 'refused'; error: string; needed?: string }
  | { kind: 'slow'; ms: number };

export type Call = { method: string; team: string; args: Arguments; at: number; fault?: string };
/** One envelope handed to the app: how long each delivery took to be acknowledged. */
export type Handed = { type: string; attempts: number; ackedAfterMs?: number; response?: unknown };

export type SlackDouble = {
  /** For SLACK_API_URL. */
  apiUrl: string;
  appToken: string;
  signingSecret: string;
  workspaces: Map<string, Workspace>;
  workspace(team: string): Workspace;
  calls: Call[];
  handed: Handed[];
  triggers: Triggers;
  /** Asked before each request is carried out; `n` counts the calls of that method. */
  fault: ((method: string, args: Arguments, n: number) => Fault | undefined) | undefined;
  /** Sends one payload as Slack does, again until it is acknowledged, and resolves with what the app answered. */
  hand(type: 'events_api' | 'slash_commands' | 'interactive', payload: object): Promise<Handed>;
  /** Where events go instead of the socket. */
  eventsUrl: string | undefined;
  /** An address to answer one command or press at. @param replaces the ephemeral message that it may replace */
  responseUrl(team: string, channel: string, user: string, replaces?: number): string;
  /** What the app answered a command with, shown to the person. */
  showAnswer(responseUrl: string, answer: unknown): void;
  /** Sockets that the app has open. */
  sockets(): WebSocket[];
  /** How often a socket was opened. */
  connections: number;
  /** How long an acknowledgement may take, and the pauses before each further delivery. */
  patience: { ackMs: number; againAfterMs: number[] };
  /** Stops reading and answering on open sockets without closing them. */
  freeze(): void;
  close(): Promise<void>;
};
