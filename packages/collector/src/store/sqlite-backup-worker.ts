import { workerData } from 'node:worker_threads';
import { openReader } from './sqlite-connection.ts';
import type { SqliteBackup } from './sqlite-backup.ts';

/** The thread of one backup: writes it, and ends. */
const { location, to } = workerData as SqliteBackup;
const db = await openReader(location);
try {
  db.prepare('VACUUM INTO ?').run(to);
} finally {
  db.close();
}
