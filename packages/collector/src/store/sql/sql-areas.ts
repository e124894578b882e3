import type { StoreAreas } from '../areas.ts';
import { sha256 } from '../sha256-node.ts';
import { AuditedSql } from './audited-sql.ts';
import { SqlAudit } from './sql-audit.ts';
import { SqlComments } from './sql-comments.ts';
import type { SqlDatabase } from './sql-database.ts';
import { SqlFigures } from './sql-figures.ts';
import { SqlInstallations } from './sql-installations.ts';
import { SqlRegistry } from './sql-registry.ts';
import { SqlScores } from './sql-scores.ts';
import { SqlTokens } from './sql-tokens.ts';

/** The areas as tables of a database, whatever its engine. */
export function sqlAreas(sql: SqlDatabase): StoreAreas {
  const changes = new AuditedSql(sql, sha256);
  return {
    installations: new SqlInstallations(sql),
    figures: new SqlFigures(sql),
    tokens: new SqlTokens(changes),
    audit: new SqlAudit(changes),
    registry: new SqlRegistry(changes),
    comments: new SqlComments(changes),
    scores: new SqlScores(changes),
  };
}
