import type { LocalDate } from '@vhcs/contract';
import type { Change } from '../audit.ts';
import {
  tokenCreated,
  tokenRevoked,
  type NewTokenRecord,
  type TokenRecord,
  type TokenStore,
} from '../tokens.ts';
import type { AuditedSql } from './audited-sql.ts';

const columns = `id, hash, role, unit, created_on AS "createdOn", expires_on AS "expiresOn",
  revoked_on AS "revokedOn", last_used_on AS "lastUsedOn"`;

const findSql = `SELECT ${columns} FROM token WHERE id = ?`;

const listSql = `SELECT ${columns} FROM token ORDER BY created_on, id`;

const createSql = `
  INSERT INTO token (id, hash, role, unit, created_on, expires_on) VALUES (?, ?, ?, ?, ?, ?)`;

const revokeSql = 'UPDATE token SET revoked_on = ? WHERE id = ?';

/** One write a day, however often a token is used and on however many nodes. */
const usedSql = `
  UPDATE token SET last_used_on = ?
  WHERE id = ? AND (last_used_on IS NULL OR last_used_on < ?)`;

/** Tokens as a table. */
export class SqlTokens implements TokenStore {
  readonly #changes: AuditedSql;

  constructor(changes: AuditedSql) {
    this.#changes = changes;
  }

  async find(id: string): Promise<TokenRecord | undefined> {
    const [token] = await this.#changes.sql.all<TokenRecord>(findSql, [id]);
    return token;
  }

  list(): Promise<readonly TokenRecord[]> {
    return this.#changes.sql.all<TokenRecord>(listSql);
  }

  async create(token: NewTokenRecord, change: Change): Promise<void> {
    const { id, hash, role, unit, expiresOn } = token;
    await this.#changes.make(change, () => ({
      kind: 'change',
      statements: [{ sql: createSql, values: [id, hash, role, unit, change.day, expiresOn] }],
      facts: [tokenCreated(token)],
      result: undefined,
    }));
  }

  revoke(id: string, change: Change): Promise<boolean> {
    return this.#changes.make<boolean>(change, async () => {
      const token = await this.find(id);
      if (token?.revokedOn !== null) return { kind: 'nothing', result: false };
      return {
        kind: 'change',
        statements: [{ sql: revokeSql, values: [change.day, id] }],
        facts: [tokenRevoked(token)],
        result: true,
      };
    });
  }

  async used(id: string, day: LocalDate): Promise<void> {
    await this.#changes.sql.run([{ sql: usedSql, values: [day, id, day] }]);
  }
}
