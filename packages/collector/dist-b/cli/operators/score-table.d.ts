import type { GradeBand } from '@vhcs/contract';
import type { ScoreRecord } from '../../store/scores.ts';
import type { OperatorWords } from './words.ts';
/** Scores as lines, totals with one decimal. */
export declare function scoreTable(records: readonly ScoreRecord[], { scores, none }: OperatorWords): string;
/** Where grades begin, from the best down. */
export declare function bandTable(bands: readonly GradeBand[], { scores }: OperatorWords): string;
//# sourceMappingURL=score-table.d.ts.map