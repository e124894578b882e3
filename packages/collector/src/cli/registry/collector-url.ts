import { CliError, type CommandContext } from '../surroundings.ts';

/** Options of a command that prints the collector's address. */
export interface UrlOption {
  readonly url?: string;
}

/**
 * The address that is named, else the one at which `npm start` listens; without a slash at its end.
 *
 * @throws CliError when it is no address
 */
export function collectorUrl({ url }: UrlOption, { env, words }: CommandContext): string {
  if (url === undefined) {
    const [host = '127.0.0.1'] = [env['HOST']].filter(Boolean);
    const [port = '8787'] = [env['PORT']].filter(Boolean);
    return `http://${host}:${port}`;
  }
  if (/^https?:\/\/[^\s"'<>]+$/.test(url) && URL.canParse(url)) return url.replace(/\/+$/, '');
  throw new CliError(words.errors.badValue('--url', url, words.registry.snippet.urlAccepted));
}
