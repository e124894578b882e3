import { type CommandContext } from '../surroundings.ts';
/** Options of a command that prints the collector's address. */
export interface UrlOption {
    readonly url?: string;
}
/**
 * The address that is named, else the one at which `npm start` listens; without a slash at its end.
 *
 * @throws CliError when it is no address
 */
export declare function collectorUrl({ url }: UrlOption, { env, words }: CommandContext): string;
//# sourceMappingURL=collector-url.d.ts.map