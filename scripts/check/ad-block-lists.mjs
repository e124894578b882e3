import { readFileSync } from 'node:fs';
import { FiltersEngine } from '@ghostery/adblocker';

/**
 * The lists that are read, by their numbers in the package: what AdGuard blocks by default, which
 * holds EasyList and EasyPrivacy; what can be switched on against social media, cookie notices,
 * pop-ups, banners and widgets; and the Vietnamese list.
 */
const numbers = [2, 3, 4, 17, 18, 19, 20, 21, 22, 214];
const folder = 'node_modules/@adguard/dnr-rulesets/dist/filters/declarative';

/**
 * Reads the published lists.
 *
 * @returns the engine that has them all, each filter with its own words; and their names and days
 */
export function readLists() {
  const texts = numbers.map((number) => {
    const rules = readFileSync(`${folder}/ruleset_${number}/ruleset_${number}.json`, 'utf8');
    return JSON.parse(rules)[0].metadata.rawFilterList;
  });
  const engine = FiltersEngine.parse(texts.join('\n'), { debug: true, enableOptimizations: false });
  return { engine, names: texts.map(nameOf) };
}

function nameOf(text) {
  const [title, day] = [/^! Title: (.+)$/m, /^! TimeUpdated: (\d{4}-\d\d-\d\d)/m].map(
    (pattern) => pattern.exec(text)?.[1] ?? '?',
  );
  return `${title.trim()} (${day})`;
}
