import type { RegistryData } from '../../registry/records.ts';
import {
  emptyRegistry,
  registryLists,
  versionOf,
  type RegistryRecord,
} from '../../registry/record-key.ts';
import type {
  RegistryChange,
  RegistryList,
  RegistryStore,
  StoredRegistry,
} from '../../registry/registry-store.ts';
import type { NotedChange } from '../audit.ts';
import type { AuditedSql } from './audited-sql.ts';
import type { SqlDatabase, SqlValue, Statement } from './sql-database.ts';

/** Records that one statement writes: 3,000 values, which both engines take. */
const RECORDS_A_STATEMENT = 500;

const revisionSql = 'SELECT coalesce(max(revision), 0) AS revision FROM registry_revision';

/** One statement, so that records and revision are of one state, also when there are no records. */
const readSql = `
  SELECT state.revision AS revision, record.list AS list, record.body AS body
  FROM (${revisionSql}) AS state LEFT JOIN registry_record AS record ON 1 = 1
  ORDER BY record.added_in, record.place`;

/** Fails when somebody else has made the change of that number. */
const reviseSql = 'INSERT INTO registry_revision (revision) VALUES (?)';

const removeSql = 'DELETE FROM registry_record WHERE list = ? AND id = ?';

const RECORD_PLACEHOLDERS = '(?, ?, ?, ?, ?, ?)';

/** A published version of a survey stays as it is, whatever is written over it. */
const putSql = (records: number): string => `
  INSERT INTO registry_record (list, id, version, added_in, place, body)
  VALUES ${Array<string>(records).fill(RECORD_PLACEHOLDERS).join(', ')}
  ON CONFLICT (list, id, version) DO UPDATE SET body = excluded.body
  WHERE registry_record.list <> 'surveys'`;

interface RecordRow {
  readonly revision: number;
  /** Null: there are no records. */
  readonly list: RegistryList | null;
  readonly body: string | null;
}

/** The registry as tables. */
export class SqlRegistry implements RegistryStore {
  readonly #changes: AuditedSql;

  constructor(changes: AuditedSql) {
    this.#changes = changes;
  }

  async revision(): Promise<number> {
    const [row] = await this.#changes.sql.all<Pick<RecordRow, 'revision'>>(revisionSql);
    return row?.revision ?? 0;
  }

  read(): Promise<StoredRegistry> {
    return readRegistry(this.#changes.sql);
  }

  async change(change: RegistryChange, since: number, noted?: NotedChange): Promise<boolean> {
    const statements = statementsOf(change, since + 1);
    try {
      if (noted) return await this.#changeNoted(statements, since, noted);
      await this.#changes.sql.run(statements);
      return true;
    } catch (error) {
      if ((await this.revision()) > since) return false;
      throw error;
    }
  }

  #changeNoted(
    statements: readonly Statement[],
    since: number,
    { change, facts }: NotedChange,
  ): Promise<boolean> {
    return this.#changes.make<boolean>(change, async () =>
      (await this.revision()) === since
        ? { kind: 'change', statements, facts, result: true }
        : { kind: 'nothing', result: false },
    );
  }
}

const statementsOf = (
  { put = {}, remove = {} }: RegistryChange,
  revision: number,
): readonly Statement[] => [
  { sql: reviseSql, values: [revision] },
  ...Object.entries(remove).flatMap(([list, ids]) =>
    ids.map((id): Statement => ({ sql: removeSql, values: [list, id] })),
  ),
  ...puts(put, revision),
];

/** Everything that is registered, each list in its order. */
export async function readRegistry(sql: Pick<SqlDatabase, 'scan'>): Promise<StoredRegistry> {
  let revision = 0;
  const lists = new Map<RegistryList, RegistryRecord[]>(registryLists.map((list) => [list, []]));
  for await (const page of sql.scan<RecordRow>(readSql)) {
    for (const row of page) {
      revision = row.revision;
      if (row.list === null || row.body === null) continue;
      lists.get(row.list)?.push(JSON.parse(row.body) as RegistryRecord);
    }
  }
  // Each list holds what was written into it, which its type cannot say.
  return { revision, data: { ...emptyRegistry, ...(Object.fromEntries(lists) as object) } };
}

function puts(put: Partial<RegistryData>, revision: number): readonly Statement[] {
  const rows = registryLists.flatMap((list) =>
    (put[list] ?? []).map((record, place): readonly SqlValue[] => [
      list,
      record.id,
      versionOf(record),
      revision,
      place,
      JSON.stringify(record),
    ]),
  );
  const statements: Statement[] = [];
  for (let start = 0; start < rows.length; start += RECORDS_A_STATEMENT) {
    const some = rows.slice(start, start + RECORDS_A_STATEMENT);
    statements.push({ sql: putSql(some.length), values: some.flat() });
  }
  return statements;
}
