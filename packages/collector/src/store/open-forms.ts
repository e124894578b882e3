import type { LocalDate } from '@vhcs/contract';
import { formNames, type FormValues } from './rating-form.ts';
import { sha256 } from './sha256-node.ts';
import { placeholders } from './sql/placeholders.ts';
import type { SqliteDatabase, SqliteStatement } from './sqlite-driver.ts';

/** Enough that nobody finds two forms with one id, and few for every rating to carry. */
const ID_BYTES = 12;

/** Stores a form, id first, unless it is there. */
export const keepFormSql = `
  INSERT INTO open_form (id, ${formNames.join(', ')}) VALUES (?, ${placeholders(formNames.length)})
  ON CONFLICT (id) DO NOTHING`;

const dropSql = `
  DELETE FROM open_form WHERE day < ? AND id NOT IN (SELECT form FROM open_entry)`;

/**
 * The id of what open ratings have in common: a hash of it, since numbers would tell in which order
 * forms came first.
 */
export function formId(form: FormValues): Uint8Array {
  return sha256(JSON.stringify(form)).slice(0, ID_BYTES);
}

/** What open ratings have in common, each once. */
export class OpenForms {
  readonly #keep: SqliteStatement;
  readonly #drop: SqliteStatement;
  #kept = new WeakMap<FormValues, Uint8Array>();

  constructor(db: SqliteDatabase) {
    this.#keep = db.prepare(keepFormSql);
    this.#drop = db.prepare(dropSql);
  }

  /** The id of a form, which from this transaction on is stored. */
  idOf(form: FormValues): Uint8Array {
    const known = this.#kept.get(form);
    if (known) return known;
    const id = formId(form);
    this.#keep.run(id, ...form);
    this.#kept.set(form, id);
    return id;
  }

  /** To be called when a transaction was undone: what it stored is not there. */
  forget(): void {
    this.#kept = new WeakMap();
  }

  /** Removes the forms of earlier days that no open rating has any more. */
  dropUnused(today: LocalDate): void {
    this.#drop.run(today);
    this.forget();
  }
}
