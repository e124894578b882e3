/*
 * Holds the sizes that a visitor downloads, in bytes after brotli. The numbers of sizes.json are
 * exact: a change either way is announced by `npm run check -- --update`, and seen in review.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readRelease } from './release.mjs';

const record = new URL('sizes.json', import.meta.url);

/** Elements beside the pulse and the badge; each is one file of its own, and what it shares. */
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
  'page with one badge': 9000,
  'packs of English messages': 6000,
  'vhcs.all.js': 50_000,
};
const OWN_LIMIT = 5000;

function measure() {
  const release = readRelease('dist/embed/v1');
  const { bytesOf, loader, all } = release;
  const sum = (files) => files.reduce((total, file) => total + bytesOf(file), 0);
  const page = (tag, modules) => bytesOf(loader) + sum(release.pageFiles(tag, modules));
  const pulse = release.pageFiles('vhcs-satisfaction', 'alone');
  const measured = {
    loader: bytesOf(loader),
    'page with one pulse': page('vhcs-satisfaction', 'alone'),
    'page with one badge': page('vhcs-campaign-badge', 'alone'),
  };
  for (const name of furtherElements) {
    const [own] = release.pageFiles(`vhcs-${name}`, 'shared');
    measured[`page with one ${name}`] = page(`vhcs-${name}`, 'shared');
    measured[name] = bytesOf(own);
    limits[name] = OWN_LIMIT;
  }
  const isPack = (file) => release.nameOf(file).endsWith('.messages.en');
  for (const file of release.later(pulse)) {
    const name = `satisfaction, later: ${release.nameOf(file)}`;
    if (isPack(file)) continue;
    measured[name] = bytesOf(file);
    limits[name] = OWN_LIMIT;
  }
  measured['packs of English messages'] = sum(release.files.filter(isPack));
  measured['vhcs.all.js'] = bytesOf(all);
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

const measured = measure();
const problems = Object.keys(limits)
  .filter((name) => measured[name] > limits[name])
  .map((name) => `${name}: ${measured[name]} bytes, at most ${limits[name]}`);

if (process.argv.includes('--update')) {
  writeFileSync(record, `${JSON.stringify(measured, null, 2)}\n`);
} else problems.push(...differences(measured));

for (const [name, bytes] of Object.entries(measured)) {
  console.log(`  ${name}: ${bytes}${name in limits ? ` of ${limits[name]}` : ''} bytes`);
}
for (const problem of problems) console.error(`  ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
