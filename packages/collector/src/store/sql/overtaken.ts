import { StoreUnavailableError } from '../store.ts';
import type { Statement } from './sql-database.ts';

/** Something else was written first, so that what a change was decided on is no longer so. */
export class OvertakenError extends StoreUnavailableError {}

/**
 * Looks at how many rows a statement has changed.
 *
 * @throws OvertakenError when it had to change another number
 */
export function requireChanges({ changes: expected }: Statement, changes: number): void {
  if (expected === undefined || changes === expected) return;
  throw new OvertakenError(
    `The store was changed meanwhile: a statement found ${String(changes)} rows instead of ${String(expected)}.`,
  );
}
