/*
 * No address that our elements ask for, and nothing that they put into a page, is on the lists of
 * common ad blockers: a visitor with one would miss the question and never know.
 */
import { Request } from '@ghostery/adblocker';
import { selectOne } from 'css-select';
import { parseDocument } from 'htmlparser2';
import { addresses, collector } from './ad-block-addresses.mjs';
import { readLists } from './ad-block-lists.mjs';
import { markup } from './ad-block-markup.mjs';

/** A portal of another site, and one of the collector's own; there are filters for either only. */
const portals = ['https://www.example.vn/tin-tuc', 'https://tinh.example.gov.vn/tin-tuc'];

/** Filters depend on what an address is asked for as; each is tried as everything. */
const kinds = ['script', 'stylesheet', 'image', 'xhr', 'ping', 'sub_frame', 'font'];

/** What lists are known to have: a check that does not find these finds nothing. */
const knownAddresses = ['/ahoy/visits', '/ads/banner.gif', '/piwik.js'];
const knownMarkup = '<a title="Share on Pinterest"></a>';

const { engine, names } = readLists();

function blockingFilter(url) {
  for (const sourceUrl of portals) {
    for (const type of kinds) {
      const { match, filter } = engine.match(Request.fromRawDetails({ url, type, sourceUrl }));
      if (match) return `${filter} (as ${type} on ${sourceUrl})`;
    }
  }
  return undefined;
}

/** Filters that hide something of a document, of those for every site. */
function hidingFilters(html) {
  const document = parseDocument(html);
  const found = [];
  let unread = 0;
  for (const filter of engine.getFilters().cosmeticFilters) {
    const isForAll = !filter.domains && !filter.isUnhide() && !filter.isScriptInject();
    if (!isForAll) continue;
    try {
      const element = selectOne(filter.getSelector(), document);
      if (element) found.push({ filter, element });
    } catch {
      unread += 1;
    }
  }
  return { found, unread };
}

const problems = [];
for (const path of knownAddresses) {
  if (!blockingFilter(`${collector}${path}`)) problems.push(`${path} is blocked by no filter`);
}
if (hidingFilters(knownMarkup).found.length === 0) {
  problems.push(`${knownMarkup} is hidden by no filter`);
}

const asked = addresses();
for (const url of asked) {
  const filter = blockingFilter(url);
  if (filter) problems.push(`${url} is blocked by ${filter}`);
}
const { found, unread } = hidingFilters(markup());
for (const { filter, element } of found) {
  const attributes = Object.entries(element.attribs).map(([name, value]) => ` ${name}="${value}"`);
  problems.push(`<${element.name}${attributes.join('')}> is hidden by ${filter}`);
}

console.log(`  ${names.join(', ')}`);
console.log(`  ${asked.length} addresses; ${unread} filters for every site are not plain CSS`);
for (const problem of problems) console.error(`  ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
