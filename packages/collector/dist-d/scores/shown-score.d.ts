import type { Score } from '@vhcs/contract';
import type { ScoreRecord } from '../store/scores.ts';
/** A score with its points as they were given. */
export declare const shownScore: (record: ScoreRecord) => Score;
//# sourceMappingURL=shown-score.d.ts.map