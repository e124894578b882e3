import { join } from 'node:path';
import { STORE_FILE } from '../../store/sqlite.ts';
import { openWriter } from '../../store/sqlite-connection.ts';
import type { CliBench } from './cli-bench.ts';

/** Changes the store of a bench as no program of ours would. */
export async function alterStore({ dataDir }: CliBench, sql: string): Promise<void> {
  const db = await openWriter({ path: join(dataDir, STORE_FILE), busyTimeoutMs: 1_000 });
  db.exec(sql);
  db.close();
}
