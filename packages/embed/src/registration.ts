import { version } from './version.ts';

const key = Symbol.for('vhcs.embed');

interface Registration {
  readonly version: string;
}

/**
 * Claims the page for this copy of the script. A second copy, such as one that a tag manager
 * inserts again, is told to do nothing; if it is another version, the console says so.
 */
export function claimPage(): boolean {
  const page = globalThis as { [key]?: Registration };
  const first = page[key];
  if (!first) page[key] = { version };
  else if (first.version !== version) {
    console.warn(`VHCS ${first.version} runs on this page; ${version} stays idle.`);
  }
  return !first;
}
