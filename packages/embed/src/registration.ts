import { version } from './version.ts';

/** What is claimed, each by a version; a blank once the console was told of a copy too many. */
type Claims = Record<symbol, string | undefined>;

const TOLD = ' ';

const keyOf = (part: string): symbol => Symbol.for(`vhcs.embed${part}`);

/**
 * Claims the page, or a part of it, for this copy of the script. A copy that comes later, such as
 * one that a tag manager inserts again, is told to do nothing; the console hears of the first such.
 *
 * @param part tag of the only element that the script serves. Default: it serves every element.
 */
export function claimPage(part = ''): boolean {
  const claims = globalThis as Claims;
  const key = keyOf(part);
  const first = claims[key];
  claims[key] = first ? TOLD : version;
  if (first?.trim()) console.warn(`VHCS ${version} đứng yên (idle): ${first}`);
  return !first;
}

/** Gives up the claim of the loader, for one that takes over. */
export function yieldPage(): void {
  Reflect.deleteProperty(globalThis, keyOf(''));
}
