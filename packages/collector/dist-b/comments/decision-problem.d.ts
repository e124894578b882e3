import { ProblemError } from '../problems.ts';
import type { DecisionFault } from '../store/comments.ts';
/** The refusal of a decision of a comment. */
export declare function decisionProblem(fault: DecisionFault): ProblemError;
//# sourceMappingURL=decision-problem.d.ts.map