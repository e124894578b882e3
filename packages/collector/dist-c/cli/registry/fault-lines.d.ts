import type { ImportFault } from '../../imports/fault.ts';
import type { RegistryWords } from './words.ts';
/** Everything that is wrong with a file, a line each, and at the end how much it is. */
export declare function faultLines(file: string, faults: readonly ImportFault[], words: RegistryWords): string;
//# sourceMappingURL=fault-lines.d.ts.map