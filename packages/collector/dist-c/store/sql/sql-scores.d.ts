import type { GradeBand } from '@vhcs/contract';
import type { Change } from '../audit.ts';
import { type GivenScore, type ScoreFilter, type ScoreRecord, type ScoreStore } from '../scores.ts';
import type { AuditedSql } from './audited-sql.ts';
/** Scores as tables. */
export declare class SqlScores implements ScoreStore {
    #private;
    constructor(changes: AuditedSql);
    add(score: GivenScore, change: Change): Promise<ScoreRecord>;
    list(filter: ScoreFilter): Promise<readonly ScoreRecord[]>;
    bands(): Promise<ReadonlyMap<string, readonly GradeBand[]>>;
    setBands(set: string, bands: readonly GradeBand[], change: Change): Promise<void>;
}
//# sourceMappingURL=sql-scores.d.ts.map