/** What is used of a Postgres client, so that the same SQL runs on a server and, in tests, in-process. */
export type Sql = {
  query<Row>(text: string, values?: readonly unknown[]): Promise<{ rows: Row[]; count: number }>;
};

/** @throws SegueError `storage` from every call, with what to do */
export type PostgresDatabase = Sql & {
  /** Commits when `work` resolves, undoes everything when it throws. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};
