import { StoreUnavailableError } from './store.ts';

/** SQLite's words for SQLITE_CORRUPT and SQLITE_NOTADB; their numbers do not cross from its thread. */
const damage = /database disk image is malformed|file is not a database/;

/** Whether a page of the embedded store was found damaged. */
export function isDamage(error: unknown): error is Error {
  return error instanceof Error && damage.test(error.message);
}

/** Why the embedded store cannot be opened; for a damaged file, with what to do. */
export function openingError(path: string, error: unknown): Error {
  const cause = causeOf(error);
  const reason = reasonOf(error);
  const remedy = damage.test(reason)
    ? '. The file is damaged and was left as it is; docs/guides/recover.md says how to go on from a backup'
    : '';
  return new Error(`Opening the store at ${path}: ${reason}${remedy}`, { cause });
}

/** What the system or the database itself said of an error of a store. */
export function reasonOf(error: unknown): string {
  const cause = causeOf(error);
  return cause instanceof Error ? cause.message : String(cause);
}

const causeOf = (error: unknown): unknown =>
  error instanceof StoreUnavailableError ? error.cause : error;
