/** Tokens of installations and the like, encrypted at rest. Names are not secret (`slack:T123`). */
export type Secrets = {
  put(name: string, secret: string, now: number): Promise<void>;
  get(name: string): Promise<string | undefined>;
  /** False when there was none. */
  remove(name: string): Promise<boolean>;
  /** Names that begin with the prefix, in order. */
  names(prefix: string): Promise<string[]>;
};
