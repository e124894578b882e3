import type { RolloutDecision } from '@vhcs/contract';
/** File of the decision in the data folder. */
export declare const ROLLOUT_FILE = "rollout.json";
/**
 * The decision that a data folder holds, or undefined where there is none.
 *
 * @throws RolloutError when the file is not signed by the key of the folder
 */
export declare function readRolloutFile(dataDir: string): Promise<RolloutDecision | undefined>;
//# sourceMappingURL=node-rollout-file.d.ts.map