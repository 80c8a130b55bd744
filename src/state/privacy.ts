/** Each table that holds something of a person, in the words that people are told. */
export const storedThings = [
  { table: 'questions', what: 'your questions with the replies to them, and where to reply' },
  { table: 'memory', what: 'what a conversation was about, so that follow-ups are understood' },
  { table: 'gaps', what: 'questions that no guide answered' },
  { table: 'feedback', what: 'your 👍 and 👎 with their reasons' },
  { table: 'buckets', what: 'how many questions you asked in the last minutes' },
  { table: 'spending', what: 'how much of a language model your questions took today and yesterday' },
] as const;
export type StoredTable = (typeof storedThings)[number]['table'];

/** Tables that hold nothing of a person: hashes of message ids, sealed app tokens, the program's own marks. */
export const impersonalTables = ['claims', 'secrets', 'pulse', 'migrations'] as const;

/** Rows by table. */
export type StoredCount = Record<StoredTable, number>;

export type Privacy = {
  /** What is stored of a person. */
  count(asker: string): Promise<StoredCount>;
  /** Deletes everything of a person at once, open questions too, and returns what was deleted. */
  forget(asker: string): Promise<StoredCount>;
  /**
   * Deletes what is older than `before` and sets open questions aside that nobody took within {@link OPEN_KEPT_MS};
   * returns the number of rows.
   */
  sweep(before: number, now: number): Promise<number>;
};

/** Days that texts are kept unless the operator says otherwise: long enough to mend the guides, short enough to promise. */
export const RETENTION_DAYS = 30;
/** A question that no worker could take up for a day (its door is no longer set up, say) is not worth its place in the queue. */
export const OPEN_KEPT_MS = 24 * 3_600_000;
/** Message ids are kept (hashed) as long as a platform may send a message again: Slack's last retry comes after 5 minutes. */
export const CLAIM_KEPT_MS = 48 * 3_600_000;

export const totalOf = (count: StoredCount): number => Object.values(count).reduce((sum, n) => sum + n, 0);
