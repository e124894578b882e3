/*
 * Holds the sizes that a visitor downloads, in bytes after brotli. The numbers of sizes.json are
 * exact: a change either way is announced by `npm run check -- --update`, and seen in review.
 * Documents quote them to a tenth of a kilobyte.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readSwitches } from '../options.mjs';
import { measureClient } from './client-sizes.mjs';
import { misquoted, quoteAnew } from './quoted-sizes.mjs';
import { readRelease } from './release.mjs';

const { update } = readSwitches('node scripts/check/sizes.mjs', {
  update: 'record the sizes anew',
});

const record = new URL('sizes.json', import.meta.url);

/** Elements beside the survey and the badge. */
const furtherElements = [
  'exemplar-card',
  'exemplar-list',
  'results',
  'page-tools',
  'visits',
  'provider',
];

/** The most bytes of what is named; what is not named is only recorded. */
const limits = {
  loader: 1500,
  'page with one pulse': 13_000,
  'satisfaction.js': 11_000,
  'campaign-badge.js': 9000,
  'packs of English messages': 6000,
  'vhcs.all.js': 30_000,
  'client: one rating': 1500,
  'client: every call': 2000,
  'client: queue': 1600,
  'client: queue, later: mend': 300,
};
const OWN_LIMIT = 5000;

function measure() {
  const release = readRelease('dist/embed/v1');
  const { bytesOf, nameOf } = release;
  const sum = (files) => files.reduce((total, file) => total + bytesOf(file), 0);
  const pageOf = (name) => bytesOf(release.loader) + sum(release.pageFiles(`vhcs-${name}`));
  const measured = {
    loader: bytesOf(release.loader),
    'page with one pulse': pageOf('satisfaction'),
    'page with one badge': pageOf('campaign-badge'),
  };
  for (const name of furtherElements) {
    const [own] = release.pageFiles(`vhcs-${name}`);
    measured[`page with one ${name}`] = pageOf(name);
    measured[name] = bytesOf(own);
    limits[name] = OWN_LIMIT;
  }
  const isPack = (file) => nameOf(file).endsWith('.messages.en');
  for (const file of release.later(release.pageFiles('vhcs-satisfaction'))) {
    if (isPack(file)) continue;
    const name = `satisfaction, later: ${nameOf(file)}`;
    measured[name] = bytesOf(file);
    limits[name] = OWN_LIMIT;
  }
  const packs = new Map(release.files.filter(isPack).map((file) => [nameOf(file), file]));
  measured['packs of English messages'] = sum([...packs.values()]);
  for (const file of release.later(['satisfaction.js'])) {
    if (nameOf(file) === 'send') measured['satisfaction.js, later: send'] = bytesOf(file);
  }
  for (const script of release.single) measured[script] = sum(release.together(script));
  for (const file of release.pinned) measured[file.replace(/^.*\//, '')] = bytesOf(file);
  return measured;
}

/** What has changed since it was recorded, what is new, and what is no longer there. */
function differences(measured) {
  const recorded = JSON.parse(readFileSync(record, 'utf8'));
  return [...new Set([...Object.keys(measured), ...Object.keys(recorded)])].flatMap((name) => {
    const [bytes, known] = [measured, recorded].map((sizes) => sizes[name] ?? 'no');
    if (bytes === known) return [];
    return [`${name}: ${bytes} bytes, recorded ${known}; if meant, run npm run check -- --update`];
  });
}

const measured = { ...measure(), ...(await measureClient()) };
const problems = Object.keys(limits)
  .filter((name) => measured[name] > limits[name])
  .map((name) => `${name}: ${measured[name]} bytes, at most ${limits[name]}`);

if (update) {
  writeFileSync(record, `${JSON.stringify(measured, null, 2)}\n`);
  await quoteAnew(measured);
}
problems.push(...differences(measured), ...misquoted(measured));

for (const [name, bytes] of Object.entries(measured)) {
  console.log(`  ${name}: ${bytes}${name in limits ? ` of ${limits[name]}` : ''} bytes`);
}
for (const problem of problems) console.error(`  ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
