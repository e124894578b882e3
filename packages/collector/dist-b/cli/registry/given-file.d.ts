import { type ImportFile } from '../../imports/read-import.ts';
import { type CommandContext } from '../surroundings.ts';
/**
 * Reads a file that was named.
 *
 * @throws CliError when there is none, or its name tells no form that is read
 */
export declare function givenFile(path: string, { words }: CommandContext): Promise<ImportFile>;
//# sourceMappingURL=given-file.d.ts.map