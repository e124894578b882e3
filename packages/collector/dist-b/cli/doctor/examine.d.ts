import { type DataFolderOption } from '../data-folder.ts';
import { type CommandContext } from '../surroundings.ts';
import type { Finding } from './finding.ts';
/** Examines a collector beside which it runs or not; changes nothing. */
export declare function examine(options: DataFolderOption, context: CommandContext): Promise<readonly Finding[]>;
//# sourceMappingURL=examine.d.ts.map