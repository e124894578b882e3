import type { SqliteLocation } from '../sqlite-connection.ts';
import { threadPages } from '../thread-pages.ts';
import type { SqlValue } from './sql-database.ts';

const DEFAULT_PAGE_SIZE = 1_000;

/** What a thread that scans is told. */
export interface SqliteScan {
  readonly location: SqliteLocation;
  readonly sql: string;
  readonly values: readonly SqlValue[];
  readonly pageSize: number;
}

/** Reads page by page in a thread of its own, one page ahead of whoever takes them. */
export function scanSqlite<Row>(
  scan: Omit<SqliteScan, 'pageSize'> & { readonly pageSize?: number },
): AsyncGenerator<readonly Row[]> {
  return threadPages('sql/sqlite-scan-worker', { pageSize: DEFAULT_PAGE_SIZE, ...scan });
}
