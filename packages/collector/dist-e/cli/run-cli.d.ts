import { type CliSurroundings } from './surroundings.ts';
/**
 * Runs the program.
 *
 * @param args what follows the program's name
 * @returns the exit code: 0 done, 1 failed, 2 not accepted
 */
export declare function runCli(args: readonly string[], surroundings: CliSurroundings): Promise<number>;
//# sourceMappingURL=run-cli.d.ts.map