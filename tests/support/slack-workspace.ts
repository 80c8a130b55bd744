/** What people in one workspace of the double see, and what the app may do there. */
export type SlackPost = {
  channel: string;
  ts: string;
  user: string;
  text: string;
  blocks?: unknown[];
  thread_ts?: string;
  bot_id?: string;
  metadata?: { event_type: string; event_payload: Record<string, unknown> };
  /** How often it was changed. */
  edits: number;
  /** A stream that has not been stopped. */
  streaming?: boolean;
  chunks?: unknown[];
};
export type Ephemeral = { channel: string; user: string; text: string; blocks?: unknown[]; via: string };

export type Workspace = {
  team: string;
  token: string;
  bot: { user: string; id: string };
  scopes: Set<string>;
  /** Channels that the app is a member of; direct messages begin with D and need no membership. */
  joined: Set<string>;
  posts: SlackPost[];
  ephemerals: Ephemeral[];
  homes: Map<string, unknown>;
  modals: Map<string, { view: Record<string, unknown>; user: string }>;
  statuses: { channel: string; thread: string; status: string }[];
  prompts: unknown[];
  /** The app was removed: its token is dead. */
  isGone: boolean;
};

/** What the adapter's manifest asks for; a test that takes one away shows what is said then. */
export const allScopes = [
  'app_mentions:read',
  'assistant:write',
  'channels:history',
  'chat:write',
  'commands',
  'groups:history',
  'im:history',
  'im:write',
  'mpim:history',
];

export function createWorkspace(team: string, token = `xoxb-${team}-secret`): Workspace {
  return {
    ...{ team, token },
    bot: { user: `UBOT${team}`, id: `B${team}` },
    scopes: new Set(allScopes),
    joined: new Set(),
    posts: [],
    ephemerals: [],
    homes: new Map(),
    modals: new Map(),
    statuses: [],
    prompts: [],
    isGone: false,
  };
}

let last = 0;
/** A message id: seconds with six digits behind the point, never twice. */
export function nextTs(): string {
  last = Math.max(last + 1, Date.now() * 1_000);
  return `${Math.floor(last / 1_000_000)}.${String(last % 1_000_000).padStart(6, '0')}`;
}

/** The direct message of the app and a person. */
export const directChannel = (user: string): string => `D${user.slice(1)}`;
