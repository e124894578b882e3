import { CliError } from "../surroundings.js";
/**
 * The address that is named, else the one at which `npm start` listens; without a slash at its end.
 *
 * @throws CliError when it is no address
 */
export function collectorUrl({ url }, { env, words }) {
    if (url === undefined) {
        const [host = '127.0.0.1'] = [env['HOST']].filter(Boolean);
        const [port = '8787'] = [env['PORT']].filter(Boolean);
        return `http://${host}:${port}`;
    }
    if (/^https?:\/\/[^\s"'<>]+$/.test(url) && URL.canParse(url))
        return url.replace(/\/+$/, '');
    throw new CliError(words.errors.badValue('--url', url, words.registry.snippet.urlAccepted));
}
//# sourceMappingURL=collector-url.js.map