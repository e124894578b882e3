import { readRollout } from '../rollout.ts';
import type { RunningLoader } from '../running-loader.ts';
import { askCollector, type Collector } from './collector.ts';
import { findingsOf } from './findings.ts';
import { lookAtPage, type Page } from './page.ts';
import { sentences } from './words.ts';

/** How far the clocks of Vietnam are before UTC, all the year. */
const VIETNAM_MS = 7 * 60 * 60 * 1000;

/**
 * Says in the console, in Vietnamese and in English, what was found on the page, what is missing,
 * and what to do about it: what a webmaster asks when nothing shows.
 *
 * @returns the same lines, for those who want to copy them
 */
export async function why({
  url,
  collectorUrl,
  version,
}: RunningLoader): Promise<readonly string[]> {
  const page = lookAtPage(collectorUrl);
  const collectors: Collector[] = [];
  // One after the other: what the page's policy refuses is of the one that is being asked.
  for (const of of collectorsOf(page, collectorUrl)) {
    collectors.push(await askCollector(of, pathsOf(page, of)));
  }
  const rollout = await readRollout(new URL('rollout.json', url)).catch(() => null);
  const today = new Date(Date.now() + VIETNAM_MS).toISOString().slice(0, 10);
  const lines = new Set([`VHCS ${version} · ${collectorUrl}`]);
  const told = { collectors, off: rollout?.off ?? [], today };
  for (const { kind, what = '', accepted = '' } of findingsOf(page, told)) {
    const { vi, en } = sentences[kind];
    lines.add(`${vi}\n${en}`.replaceAll('{what}', what).replaceAll('{accepted}', accepted));
  }
  console.info([...lines].join('\n\n'));
  return [...lines];
}

/** Collectors that elements of the page ask; that of its script where there are none. */
function collectorsOf({ elements }: Page, ofScript: string): readonly string[] {
  const urls = new Set(elements.map(({ collectorUrl }) => collectorUrl));
  return urls.size === 0 ? [ofScript] : [...urls];
}

/** Addresses of what those elements name that ask one collector. */
function pathsOf({ elements }: Page, of: string): readonly string[] {
  const asking = elements.filter(({ collectorUrl }) => collectorUrl === of);
  return [...new Set(asking.flatMap(({ records }) => records.map(({ path }) => path)))];
}
