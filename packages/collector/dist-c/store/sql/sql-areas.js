import { sha256 } from "../sha256-node.js";
import { AuditedSql } from "./audited-sql.js";
import { SqlAudit } from "./sql-audit.js";
import { SqlComments } from "./sql-comments.js";
import { SqlFigures } from "./sql-figures.js";
import { SqlInstallations } from "./sql-installations.js";
import { SqlRegistry } from "./sql-registry.js";
import { SqlScores } from "./sql-scores.js";
import { SqlTokens } from "./sql-tokens.js";
/** The areas as tables of a database, whatever its engine. */
export function sqlAreas(sql) {
    const changes = new AuditedSql(sql, sha256);
    return {
        installations: new SqlInstallations(sql),
        figures: new SqlFigures(sql),
        tokens: new SqlTokens(changes),
        audit: new SqlAudit(changes),
        registry: new SqlRegistry(sql),
        comments: new SqlComments(changes),
        scores: new SqlScores(changes),
    };
}
//# sourceMappingURL=sql-areas.js.map