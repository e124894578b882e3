import type { RunningLoader } from '../running-loader.ts';
import { version } from '../version.ts';
import { askCollector } from './collector.ts';
import { findingsOf } from './findings.ts';
import { lookAtPage } from './page.ts';
import { sentences } from './words.ts';

/**
 * Says in the console, in Vietnamese and in English, what was found on the page, what is missing,
 * and what to do about it: what a webmaster asks when nothing shows.
 *
 * @returns the same lines, for those who want to copy them
 */
export async function why({ url, collectorUrl }: RunningLoader): Promise<readonly string[]> {
  const page = lookAtPage();
  const units = page.elements.flatMap(({ unit }) => unit ?? []);
  const collector = await askCollector(collectorUrl, [...new Set(units)], url);
  const lines = [`VHCS ${version} · ${collectorUrl}`];
  for (const finding of findingsOf(page, collector)) {
    const { vi, en } = sentences[finding.kind];
    const what = 'what' in finding ? finding.what : '';
    lines.push(`${vi}\n${en}`.replaceAll('{what}', what));
  }
  console.info(lines.join('\n\n'));
  return lines;
}
