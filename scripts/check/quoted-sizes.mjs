import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const embed = 'docs/guides/embed.md';
const sdk = 'docs/guides/sdk.md';
const single = 'docs/decisions/one-script-for-one-element.md';

/** Where documents quote sizes in kilobytes: what stands before the number, and what it is of. */
const quotes = [
  { file: embed, before: /_\(loader\)_\s+\| /, of: 'page with one pulse' },
  { file: embed, before: /_\(one element\)_\s+\| /, of: 'satisfaction.js' },
  { file: embed, before: /_\(one element\)_.*huy hiệu: /, of: 'campaign-badge.js' },
  { file: embed, before: /_\(pinned\)_\s+\| /, of: 'vhcs.satisfaction.js' },
  { file: embed, before: /_\(pinned\)_.*huy hiệu: /, of: 'vhcs.campaign-badge.js' },
  { file: embed, before: /_\(pinned\)_.*`vhcs\.all\.js`: /, of: 'vhcs.all.js' },
  { file: embed, before: /_\(iframe\)_\s+\| /, of: 'satisfaction.js' },
  { file: embed, before: /chỉ tải khi có người chọn \(/, of: 'satisfaction.js, later: send' },
  { file: sdk, before: /contract's types, and adds /, of: 'client: every call' },
  { file: sdk, before: /with every call, /, of: 'client: one rating' },
  { file: sdk, before: /with one, and /, of: 'client: queue' },
  { file: sdk, before: /with the queue, which fetches /, of: 'client: queue, later: mend' },
  { file: single, before: /\| pulse\s+\| /, of: 'page with one pulse' },
  { file: single, before: /\| pulse\s+\|.*?\| /, of: 'satisfaction.js' },
  { file: single, before: /\| badge\s+\| /, of: 'page with one badge' },
  { file: single, before: /\| badge\s+\|.*?\| /, of: 'campaign-badge.js' },
  {
    file: 'docs/decisions/pinned-by-element.md',
    before: /pins `vhcs\.satisfaction\.js`, /,
    of: 'vhcs.satisfaction.js',
  },
  {
    file: 'docs/decisions/sending-is-fetched-late.md',
    before: /all this is one late file of /,
    of: 'satisfaction.js, later: send',
  },
];

/**
 * What documents quote otherwise than it is, or no longer.
 *
 * @param {Record<string, number>} measured bytes by name
 */
export function misquoted(measured) {
  return quotes.flatMap((quote) => {
    const { file, before, of } = quote;
    const found = placeOf(quote).exec(readFileSync(file, 'utf8'));
    if (!found) return [`${file}: no size of ${of} stands after ${before}`];
    const [, , quoted] = found;
    const actual = inKilobytes(measured[of], quoted);
    if (quoted === actual) return [];
    return [`${file}: ${of} has ${actual} kB, not ${quoted}; npm run check -- --update writes it`];
  });
}

/** Writes the sizes into the documents that quote them, whose tables are lined up again. */
export async function quoteAnew(measured) {
  for (const quote of quotes) {
    const text = readFileSync(quote.file, 'utf8');
    const written = text.replace(
      placeOf(quote),
      (_, before, quoted) => before + inKilobytes(measured[quote.of], quoted),
    );
    if (written === text) continue;
    const style = await resolveConfig(quote.file);
    writeFileSync(quote.file, await format(written, { ...style, filepath: quote.file }));
  }
}

const placeOf = ({ before }) => new RegExp(`(${before.source})([\\d.,]+)(?= kB)`);

/** To one place, with the decimal sign that the document has. */
const inKilobytes = (bytes, quoted) =>
  (bytes / 1000).toFixed(1).replace('.', quoted.includes(',') ? ',' : '.');
