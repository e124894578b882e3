import type { LocalDate } from '@vhcs/contract';
import { addInstallation, type Installation } from './installations.ts';
import { inTransaction } from './sqlite-connection.ts';
import type { SqliteDatabase, SqliteStatement } from './sqlite-driver.ts';

const columns = 'origin, day, version, problems';

const ofDaySql = `SELECT ${columns} FROM installation WHERE origin = ? AND day = ?`;

const sinceSql = `
  SELECT ${columns} FROM installation WHERE day >= ? ORDER BY origin, day, version`;

const putSql = `
  INSERT INTO installation (${columns}) VALUES (?, ?, ?, ?)
  ON CONFLICT (origin, day, version) DO UPDATE SET problems = excluded.problems`;

interface InstallationRow extends Omit<Installation, 'problems'> {
  /** A list as JSON. */
  readonly problems: string;
}

/** Reads installations. */
export class InstallationReader {
  readonly #ofDay: SqliteStatement;
  readonly #since: SqliteStatement;

  constructor(db: SqliteDatabase) {
    this.#ofDay = db.prepare(ofDaySql);
    this.#since = db.prepare(sinceSql);
  }

  /** What is kept of an origin and day. */
  ofDay(origin: string, day: LocalDate): readonly Installation[] {
    return this.#ofDay.all(origin, day).map(toInstallation);
  }

  /** Everything since a day, by origin, day and version. */
  since(day: LocalDate): readonly Installation[] {
    return this.#since.all(day).map(toInstallation);
  }
}

/** Keeps and forgets installations, each time in one commit. */
export class InstallationWriter {
  readonly #db: SqliteDatabase;
  readonly #reader: InstallationReader;
  readonly #put: SqliteStatement;
  readonly #forget: SqliteStatement;

  constructor(db: SqliteDatabase) {
    this.#db = db;
    this.#reader = new InstallationReader(db);
    this.#put = db.prepare(putSql);
    this.#forget = db.prepare('DELETE FROM installation WHERE day < ?');
  }

  keep(report: Installation): void {
    inTransaction(this.#db, () => {
      const added = addInstallation(this.#reader.ofDay(report.origin, report.day), report);
      if (!added) return;
      this.#put.run(added.origin, added.day, added.version, JSON.stringify(added.problems));
    });
  }

  forget(before: LocalDate): void {
    this.#forget.run(before);
  }
}

function toInstallation(row: unknown): Installation {
  const { origin, day, version, problems } = row as InstallationRow;
  return { origin, day, version, problems: JSON.parse(problems) as readonly string[] };
}
