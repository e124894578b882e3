import type { LocalDate } from '@vhcs/contract';
import {
  addInstallation,
  MAX_VERSIONS,
  type Installation,
  type InstallationStore,
} from '../installations.ts';
import type { SqlDatabase, SqlReader, Statement } from './sql-database.ts';

const columns = 'origin, day, version, problems';

const ofDaySql = `SELECT ${columns} FROM installation WHERE origin = ? AND day = ?`;

const sinceSql = `
  SELECT ${columns} FROM installation WHERE day >= ? ORDER BY origin, day, version`;

/** Adds a version while there is room for it. */
const addSql = `
  INSERT INTO installation (${columns})
  SELECT CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT)
  WHERE (SELECT count(*) FROM installation WHERE origin = ? AND day = ?) < ${String(MAX_VERSIONS)}
  ON CONFLICT DO NOTHING`;

/** Changes what nobody else has changed meanwhile. */
const changeSql = `
  UPDATE installation SET problems = ?
  WHERE origin = ? AND day = ? AND version = ? AND problems = ?`;

interface InstallationRow extends Omit<Installation, 'problems'> {
  /** A list as JSON. */
  readonly problems: string;
}

/** Installations as a table. */
export class SqlInstallations implements InstallationStore {
  readonly #sql: SqlDatabase;

  constructor(sql: SqlDatabase) {
    this.#sql = sql;
  }

  async keep(report: Installation): Promise<void> {
    for (let isKept = false; !isKept;) {
      const known = await this.#ofDay(report.origin, report.day);
      const added = addInstallation(known, report);
      if (!added) return;
      const [changes] = await this.#sql.run([putting(added, known)]);
      isKept = changes === 1;
    }
  }

  async has(origin: string, day: LocalDate): Promise<boolean> {
    return (await this.#ofDay(origin, day)).length > 0;
  }

  since(day: LocalDate): Promise<readonly Installation[]> {
    return readInstallations(this.#sql, day);
  }

  async forget(before: LocalDate): Promise<void> {
    await this.#sql.run([{ sql: 'DELETE FROM installation WHERE day < ?', values: [before] }]);
  }

  async #ofDay(origin: string, day: LocalDate): Promise<readonly Installation[]> {
    return (await this.#sql.all<InstallationRow>(ofDaySql, [origin, day])).map(toInstallation);
  }
}

/** Everything since a day, by origin, day and version. */
export async function readInstallations(
  sql: SqlReader,
  since: LocalDate,
): Promise<readonly Installation[]> {
  return (await sql.all<InstallationRow>(sinceSql, [since])).map(toInstallation);
}

function putting(added: Installation, known: readonly Installation[]): Statement {
  const { origin, day, version } = added;
  const problems = JSON.stringify(added.problems);
  const before = known.find((each) => each.version === version);
  return before
    ? { sql: changeSql, values: [problems, origin, day, version, JSON.stringify(before.problems)] }
    : { sql: addSql, values: [origin, day, version, problems, origin, day] };
}

function toInstallation({ problems, ...rest }: InstallationRow): Installation {
  return { ...rest, problems: JSON.parse(problems) as readonly string[] };
}
