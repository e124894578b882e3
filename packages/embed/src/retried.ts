import { version } from './version.ts';

/** How long to wait before the second try, in milliseconds; before the third it is four times that. */
const WAIT_MS = 1000;
const MOST_RETRIES = 2;

/** The address at which a try asks for a file of the release, whose folder stands in `path`. */
export type AddressOf = (path: string) => string;

/**
 * Fetches code, again where a passing failure may be over. Some engines keep a failed import for as
 * long as the page lives, with all that it imports; so another try asks for the same files in an
 * alias of the release folder, such as `1.0.0_r1`. Without a network it fails at once.
 */
export async function retried<Module>(
  fetchModule: (addressOf: AddressOf) => Promise<Module>,
): Promise<Module> {
  for (let retries = 0, folder = version; ; folder = `${version}_r${retries}`) {
    try {
      return await fetchModule((path) => path.replace(version, folder));
    } catch (error) {
      if (retries === MOST_RETRIES || !navigator.onLine) throw error;
      await new Promise((goOn) => setTimeout(goOn, WAIT_MS * 4 ** retries++));
    }
  }
}
