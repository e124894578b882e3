import type { RolloutDecision } from '@vhcs/contract';
import { type DataFolderOption } from './data-folder.ts';
import { type CommandContext } from './surroundings.ts';
/** With what and where a decision is signed. */
export interface SigningOptions extends DataFolderOption {
    readonly key?: string;
}
/** Makes the keys of a data folder, and says where they are. */
export declare function makeKeys(folder: string, { words, out }: CommandContext): Promise<void>;
/**
 * Signs a decision and writes it into the data folder. Where no key was ever made, a pair is.
 *
 * @throws CliError when the key is missing, or is not the one that the collector checks with
 */
export declare function writeSigned(decision: RolloutDecision, options: SigningOptions, context: CommandContext): Promise<void>;
//# sourceMappingURL=rollout-signing.d.ts.map