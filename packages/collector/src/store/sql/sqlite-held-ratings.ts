import type { Answers } from '@vhcs/contract';
import type { Change } from '../audit.ts';
import {
  RELEASED,
  type HeldCount,
  type HeldGroup,
  type HeldRatings,
  type Holding,
  type Release,
} from '../held-ratings.ts';
import { formId, keepFormSql } from '../open-forms.ts';
import { formNames } from '../rating-form.ts';
import type { SeriesKey } from '../store.ts';
import type { AuditedSql } from './audited-sql.ts';
import {
  decideOn,
  groupValues,
  ofGroup,
  readWaiting,
  rejectGroup,
  rejectIn,
} from './held-groups.ts';
import type { SqlDatabase, Statement } from './sql-database.ts';

/** Keys of one transaction, which is as long as ratings wait for it. */
const SLICE = 100;

const holdSql = 'UPDATE open_entry SET excluded = ? WHERE key = ? AND excluded IS NULL';

const takeStarsSql = `
  UPDATE article_stars SET n = n - 1
  WHERE article = ? AND value = ?
    AND EXISTS (SELECT 1 FROM open_rating WHERE key = ? AND excluded IS NULL)`;

const giveStarsSql = `
  INSERT INTO article_stars (article, value, n)
  SELECT ?, ?, 1 WHERE EXISTS (
    SELECT 1 FROM open_rating WHERE key = ?3 AND excluded = ?4
    UNION ALL SELECT 1 FROM closed_rating WHERE key = ?3 AND excluded = ?4
  )
  ON CONFLICT (article, value) DO UPDATE SET n = n + 1`;

const starsOfKeySql = `
  SELECT key, article, answers FROM open_rating
  WHERE key = ? AND excluded IS NULL AND article IS NOT NULL`;

const starsOfGroupSql = `
  SELECT key, article, answers FROM open_rating WHERE ${ofGroup} AND article IS NOT NULL
  UNION ALL
  SELECT key, article, answers FROM closed_rating WHERE ${ofGroup} AND article IS NOT NULL`;

const ofOpenGroup = `key IN (SELECT key FROM open_rating WHERE ${ofGroup})`;

const releaseOpenSql = `UPDATE open_entry SET excluded = NULL WHERE ${ofOpenGroup}`;

const rejectOpenSql = rejectIn('open_entry', ofOpenGroup);

const closedFormsSql = `
  SELECT ${formNames.join(', ')}, count(*) AS n FROM closed_rating WHERE ${ofGroup}
  GROUP BY ${formNames.join(', ')}`;

/** Opens again what a group has of one form. */
const reopenSql = `
  INSERT INTO open_entry (key, digest, form, comment, excluded)
  SELECT key, digest, ?, comment, NULL FROM closed_rating
  WHERE ${ofGroup} AND ${formNames.map((name) => `${name} IS ?`).join(' AND ')}`;

const leaveClosedSql = `DELETE FROM closed_rating WHERE ${ofGroup}`;

interface StarredRow {
  readonly key: Uint8Array;
  readonly article: string;
  /** As JSON. */
  readonly answers: string;
}

/** What closed ratings have in common, by column, and how many they are. */
type ClosedForm = Readonly<Record<string, string | number | null>> & { readonly n: number };

/** Told of what counts no more, and that there are releases which the log tells of. */
export interface CountedChanges {
  held(series: SeriesKey, n: number): void;
  released(): void;
}

/** What is held in the embedded store, where closing moves ratings from one table to another. */
export class SqliteHeldRatings implements HeldRatings {
  readonly #sql: SqlDatabase;
  readonly #changes: AuditedSql;
  readonly #counted: CountedChanges | undefined;

  /** @param counted keeps count of what counts; default: nobody does */
  constructor(changes: AuditedSql, counted?: CountedChanges) {
    this.#sql = changes.sql;
    this.#changes = changes;
    this.#counted = counted;
  }

  async hold({ series, keys, reason, starQuestion }: Holding): Promise<number> {
    let held = 0;
    for (let start = 0; start < keys.length; start += SLICE) {
      const slice = keys.slice(start, start + SLICE);
      const stars = await this.#starsTaken(slice, starQuestion);
      const holding = slice.map((key) => ({ sql: holdSql, values: [reason, key] }));
      const changes = await this.#sql.run([...stars, ...holding]);
      const change = sum(changes.slice(stars.length));
      this.#counted?.held(series, change);
      held += change;
    }
    return held;
  }

  waiting(): Promise<readonly HeldCount[]> {
    return readWaiting(this.#sql);
  }

  async release(group: HeldGroup, { change, starQuestion }: Release): Promise<number> {
    const values = groupValues(group);
    const released = await decideOn(this.#changes, group, {
      change,
      action: RELEASED,
      statements: async ({ open, closed }) => [
        ...(await this.#starsGiven(group, starQuestion)),
        { sql: releaseOpenSql, values, changes: open },
        ...(await this.#reopening(group)),
        { sql: leaveClosedSql, values, changes: closed },
      ],
    });
    this.#counted?.released();
    return released;
  }

  reject(group: HeldGroup, change: Change): Promise<number> {
    return rejectGroup(this.#changes, group, { change, rejectOpenSql });
  }

  async #reopening(group: HeldGroup): Promise<readonly Statement[]> {
    const values = groupValues(group);
    const forms = await this.#sql.all<ClosedForm>(closedFormsSql, values);
    return forms.flatMap((row) => {
      const form = formNames.map((name) => row[name] ?? null);
      const id = formId(form);
      return [
        { sql: keepFormSql, values: [id, ...form] },
        { sql: reopenSql, values: [id, ...values, ...form], changes: row.n },
      ];
    });
  }

  async #starsTaken(
    keys: readonly Uint8Array[],
    question: string | undefined,
  ): Promise<readonly Statement[]> {
    if (question === undefined) return [];
    const rows = await Promise.all(
      keys.map((key) => this.#sql.all<StarredRow>(starsOfKeySql, [key])),
    );
    return rows.flat().map((row) => ({
      sql: takeStarsSql,
      values: [row.article, starsIn(row, question), row.key],
    }));
  }

  async #starsGiven(group: HeldGroup, question: string | undefined): Promise<readonly Statement[]> {
    if (question === undefined) return [];
    const values = groupValues(group);
    const rows = await this.#sql.all<StarredRow>(starsOfGroupSql, [...values, ...values]);
    return rows.map((row) => ({
      sql: giveStarsSql,
      values: [row.article, starsIn(row, question), row.key, group.reason],
    }));
  }
}

function starsIn({ answers }: StarredRow, question: string): number {
  return Number((JSON.parse(answers) as Answers)[question]);
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
