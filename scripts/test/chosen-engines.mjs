import { browserNames } from './browsers.mjs';

/** Every engine that tests can run in. */
const all = ['chromium', 'firefox', 'webkit'];

let told = false;

/**
 * Names of the engines that tests run in: those of `VHCS_ENGINES` (`chromium,firefox`), each of
 * which must be there, else all that this machine has; what it lacks is said on stderr, once.
 */
export function chosenEngines() {
  const found = browserNames();
  const wanted = process.env.VHCS_ENGINES?.split(',').filter(Boolean) ?? [];
  const unknown = wanted.filter((name) => !all.includes(name));
  if (unknown.length) {
    throw new Error(`VHCS_ENGINES names ${unknown.join(', ')}; accepted: ${all.join(', ')}`);
  }
  const missing = wanted.filter((name) => !found.includes(name));
  if (missing.length) {
    throw new Error(`VHCS_ENGINES asks for ${missing.join(', ')}; found: ${found.join(', ')}`);
  }
  if (wanted.length) return wanted;
  if (found.length === 0) throw new Error(`no browser was found; accepted: ${all.join(', ')}`);
  tellOfLacking(all.filter((name) => !found.includes(name)));
  return found;
}

function tellOfLacking(names) {
  if (told || names.length === 0) return;
  told = true;
  console.error(`Not on this machine, so without tests: ${names.join(', ')}`);
}
