import type { Inbox, InboxWork } from './inbox.js';
import type { Memory } from './memory.js';
import type { Notes } from './notes.js';
import type { Privacy } from './privacy.js';
import type { Secrets } from './secrets.js';
import type { Spending } from './spending.js';

/** Everything that outlives a restart, each drawer with its own small socket. */
export type Store = {
  inbox: Inbox & InboxWork;
  memory: Memory;
  notes: Notes;
  privacy: Privacy;
  secrets: Secrets;
  spending: Spending;
  health: StoreHealth;
};

export type StoreHealth = {
  /** Writes a mark, so that a full disk or a read-only database shows. @throws SegueError `storage` */
  check(now: number): Promise<void>;
  close(): Promise<void>;
};
