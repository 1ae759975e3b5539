/** A row, by column name. Timestamps are `Date`s, integers numbers, JSON is parsed. */
export type Row = Readonly<Record<string, unknown>>;

/** Sends one statement with its values, `$1`, `$2`, …, and resolves with the rows. */
export type Query = (statement: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

/** PostgreSQL, wherever it runs. */
export interface SqlDatabase {
  query: Query;
  /** Runs statements in one transaction at READ COMMITTED; rolls back when `work` rejects. */
  transact<Result>(work: (query: Query) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
