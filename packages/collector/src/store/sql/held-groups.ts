import {
  heldFacts,
  holdReasons,
  REJECTED,
  type RELEASED,
  type HeldCount,
  type HeldGroup,
} from '../held-ratings.ts';
import type { Change } from '../audit.ts';
import { seriesValues } from '../series.ts';
import type { AuditedSql } from './audited-sql.ts';
import type { SqlReader, SqlValue, Statement } from './sql-database.ts';

/** Finds the ratings of a group; `groupValues` are its values. */
export const ofGroup =
  'unit = ? AND survey = ? AND version = ? AND series = ? AND day = ? AND excluded = ?';

const heldIn = (table: string): string => `
  SELECT unit, survey, version, series, day, excluded FROM ${table}
  WHERE excluded IN (${holdReasons.map((reason) => `'${reason}'`).join(', ')})`;

const waitingSql = `
  SELECT unit, survey, version AS "surveyVersion", series, day, excluded AS reason, count(*) AS n
  FROM (${heldIn('open_rating')} UNION ALL ${heldIn('closed_rating')}) AS held
  GROUP BY unit, survey, version, series, day, excluded
  ORDER BY unit, survey, version, series, day, excluded`;

const sizeSql = `
  SELECT (SELECT count(*) FROM open_rating WHERE ${ofGroup}) AS open,
    (SELECT count(*) FROM closed_rating WHERE ${ofGroup}) AS closed`;

/** Rejects the ratings in one table; `groupValues` are its values. */
export const rejectIn = (table: string, where: string = ofGroup): string =>
  `UPDATE ${table} SET excluded = excluded || '-rejected' WHERE ${where}`;

/** How many ratings of a group are in either table. */
export interface GroupSize {
  readonly open: number;
  readonly closed: number;
}

/** The values of `ofGroup`, in their order. */
export function groupValues(group: HeldGroup): readonly SqlValue[] {
  return [...seriesValues(group), group.day, group.reason];
}

/** `HeldDecisions.waiting`, whatever the engine. */
export function readWaiting(sql: SqlReader): Promise<readonly HeldCount[]> {
  return sql.all<HeldCount>(waitingSql);
}

/** A decision on a group: who makes it, and what it changes where the group is of that size. */
export interface Decision {
  readonly change: Change;
  readonly action: typeof RELEASED | typeof REJECTED;
  readonly statements: (size: GroupSize) => Promise<readonly Statement[]> | readonly Statement[];
}

/** Decides on a group, if it waits still, and gives how many ratings that were. */
export function decideOn(
  changes: AuditedSql,
  group: HeldGroup,
  { change, action, statements }: Decision,
): Promise<number> {
  return changes.make<number>(change, async () => {
    const size = await readSize(changes.sql, group);
    const n = size.open + size.closed;
    if (n === 0) return { kind: 'nothing', result: 0 };
    return {
      kind: 'change',
      statements: await statements(size),
      facts: [heldFacts(action, group, n)],
      result: n,
    };
  });
}

/**
 * `HeldDecisions.reject`, whatever the engine.
 *
 * @param rejectOpenSql rejects those that are open, as `rejectIn` does
 */
export function rejectGroup(
  changes: AuditedSql,
  group: HeldGroup,
  { change, rejectOpenSql }: { readonly change: Change; readonly rejectOpenSql: string },
): Promise<number> {
  const values = groupValues(group);
  return decideOn(changes, group, {
    change,
    action: REJECTED,
    statements: ({ open, closed }) => [
      { sql: rejectOpenSql, values, changes: open },
      { sql: rejectIn('closed_rating'), values, changes: closed },
    ],
  });
}

async function readSize(sql: SqlReader, group: HeldGroup): Promise<GroupSize> {
  const values = groupValues(group);
  const [size] = await sql.all<GroupSize>(sizeSql, [...values, ...values]);
  return size ?? { open: 0, closed: 0 };
}
