import { type Migration } from './migration.ts';
/**
 * Operators' tokens, of which only hashes are kept, and the log of what operators change. Lines of
 * the log are added and nothing else; whoever goes around the triggers breaks the chain of hashes.
 */
export declare const operators: Migration;
//# sourceMappingURL=05-operators.d.ts.map