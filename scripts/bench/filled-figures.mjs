/*
 * Published figures of a country: units, versions of two surveys and every source of ratings, written
 * straight into the tables of the store's own schema. Closing as many batches would take hours.
 */
import { defaultSurvey } from '@vhcs/contract';
import { loadDemoRegistry } from '../../packages/collector/dist/registry/node-demo-data.js';
import { readRegistry, SqlRegistry } from '../../packages/collector/dist/store/sql/sql-registry.js';

const SERIES = ['open', 'kiosk', 'ticket', 'anonymous'];

/** Versions of each survey. */
const VERSIONS = 5;

const SURVEYS = [defaultSurvey.id, 'hai-long-thu-hai'];

/** Rows of one statement: eight values each, which both engines take. */
const ROWS_A_STATEMENT = 1_000;

const STATEMENTS_A_COMMIT = 50;

/** Rows of figures that one unit has in an export. */
export const ROWS_A_UNIT = SURVEYS.length * VERSIONS * SERIES.length;

/**
 * Registers units and surveys beside those of the demo, and fills the rollup: each unit has figures
 * in each series, in each of the months.
 *
 * @param {import('../../packages/collector/dist/store/sql/sql-database.js').SqlDatabase} sql
 * @param {{ units: number, months: readonly string[] }} size
 */
export async function fillFigures(sql, { units, months }) {
  const ids = Array.from({ length: units }, (_, index) => `don-vi-${String(index + 1)}`);
  await register(sql, ids);
  let statements = [];
  let values = [];
  const flush = async () => {
    if (values.length > 0) statements.push(statementOf(values));
    values = [];
    if (statements.length > 0) await sql.run(statements);
    statements = [];
  };
  for (const row of rollupRows(ids, months)) {
    values.push(...row);
    if (values.length < ROWS_A_STATEMENT * row.length) continue;
    statements.push(statementOf(values));
    values = [];
    if (statements.length === STATEMENTS_A_COMMIT) await flush();
  }
  await flush();
}

async function register(sql, ids) {
  const registry = new SqlRegistry({ sql });
  await registry.change({ put: await loadDemoRegistry() }, 0);
  const { revision } = await readRegistry(sql);
  await registry.change({ put: { units: ids.map(unitOf), surveys: surveys() } }, revision);
}

const unitOf = (id, index) => ({
  id,
  name: { vi: `Ủy ban nhân dân xã Thứ ${String(index + 1)}` },
  level: 'commune',
});

const surveys = () =>
  SURVEYS.flatMap((id) =>
    Array.from({ length: VERSIONS }, (_, index) => ({
      ...defaultSurvey,
      id,
      version: index + 1,
      ...(index > 0 && { openFrom: '2100-01-01' }),
    })),
  );

function* rollupRows(ids, months) {
  for (const [index, unit] of ids.entries()) {
    for (const survey of SURVEYS) {
      for (let version = 1; version <= VERSIONS; version += 1) {
        for (const series of SERIES) {
          const counts = [1, 2, 3, 4, 5].map((level) => 4 + ((index * 7 + version * level) % 40));
          yield* bucketRows([unit, survey, version, series], counts, months);
        }
      }
    }
  }
}

function* bucketRows(series, counts, months) {
  for (const month of months) yield [...series, month, ...counted(counts, 1), `${month}-28`];
  yield [...series, 'all', ...counted(counts, months.length), `${months.at(-1)}-28`];
}

function counted(counts, times) {
  const q1 = Object.fromEntries(counts.map((count, index) => [index + 1, count * times]));
  const n = counts.reduce((sum, count) => sum + count * times, 0);
  return [n, JSON.stringify({ q1 })];
}

const statementOf = (values) => ({
  sql: `INSERT INTO rollup (unit, survey, version, series, bucket, n, tally, closed_through)
    VALUES ${Array.from({ length: values.length / 8 }, () => '(?, ?, ?, ?, ?, ?, ?, ?)').join(', ')}`,
  values,
});
