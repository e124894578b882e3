import { type Registry } from '../registry/registry.ts';
import type { StoreAreas } from '../store/areas.ts';
import { type DataFolderOption } from './data-folder.ts';
import { type CommandContext } from './surroundings.ts';
/** What a store keeps besides ratings, with what is registered. */
export interface StoredAreas extends StoreAreas {
    readonly registered: Registry;
}
/** A command that works on a store. */
type Use<Result> = (areas: StoredAreas) => Promise<Result>;
/**
 * Has a store's areas used, read and written beside a collector that may be running; what is
 * written holds there within seconds. A `registry.json` of an earlier version is taken over first.
 *
 * @throws CliError when there is no data folder
 */
export declare function withStoredAreas<Result>(options: DataFolderOption, context: CommandContext, use: Use<Result>): Promise<Result>;
/** The same in a data folder that is made if absent. */
export declare function withNewAreas<Result>(options: DataFolderOption, context: CommandContext, use: Use<Result>): Promise<Result>;
export {};
//# sourceMappingURL=stored-areas.d.ts.map