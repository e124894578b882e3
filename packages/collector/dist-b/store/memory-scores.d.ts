import type { GradeBand } from '@vhcs/contract';
import type { Change } from './audit.ts';
import type { MemoryAudit } from './memory-audit.ts';
import { type GivenScore, type ScoreFilter, type ScoreRecord, type ScoreStore } from './scores.ts';
/** Scores of a store that forgets everything with its process. */
export declare class MemoryScores implements ScoreStore {
    #private;
    constructor(audit: MemoryAudit);
    add(score: GivenScore, change: Change): Promise<ScoreRecord>;
    list({ set, unit, period, kind }: ScoreFilter): Promise<readonly ScoreRecord[]>;
    bands(): Promise<ReadonlyMap<string, readonly GradeBand[]>>;
    setBands(set: string, bands: readonly GradeBand[], change: Change): Promise<void>;
}
//# sourceMappingURL=memory-scores.d.ts.map