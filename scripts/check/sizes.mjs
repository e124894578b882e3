/*
 * Holds the sizes that a visitor downloads, in bytes after brotli. The numbers of sizes.json are
 * exact: a change either way is announced by `npm run check -- --update`, and seen in review.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const record = new URL('sizes.json', import.meta.url);
const root = 'dist/embed/v1';

function brotliBytes(path) {
  return brotliCompressSync(readFileSync(path)).length;
}

function measure() {
  const [version] = readdirSync(root).filter((name) => /^\d+\.\d+\.\d+$/.test(name));
  const files = readdirSync(join(root, version));
  const bytesOf = (pattern) => {
    const [file, ...others] = files.filter((name) => pattern.test(name));
    if (!file || others.length > 0) {
      throw new Error(`expected one file like ${pattern}; found ${[file, ...others]}. Build anew.`);
    }
    return brotliBytes(join(root, version, file));
  };
  const loader = brotliBytes(join(root, 'vhcs.js'));
  return {
    loader,
    'page with one pulse': loader + bytesOf(/^satisfaction-\w+\.js$/),
    'pack of English messages': bytesOf(/^satisfaction\.messages\.en-\w+\.js$/),
    'vhcs.all.js': bytesOf(/^vhcs\.all\.js$/),
  };
}

const limits = {
  loader: 1500,
  'page with one pulse': 13_000,
  'pack of English messages': 600,
  'vhcs.all.js': 30_000,
};
const measured = measure();
const problems = [];

for (const [name, limit] of Object.entries(limits)) {
  if (measured[name] > limit) problems.push(`${name}: ${measured[name]} bytes, at most ${limit}`);
}
if (process.argv.includes('--update')) {
  writeFileSync(record, `${JSON.stringify(measured, null, 2)}\n`);
} else {
  const recorded = JSON.parse(readFileSync(record, 'utf8'));
  for (const [name, bytes] of Object.entries(measured)) {
    if (recorded[name] === bytes) continue;
    problems.push(
      `${name}: ${bytes} bytes, recorded ${recorded[name]}; if meant, run npm run check -- --update`,
    );
  }
}

for (const [name, bytes] of Object.entries(measured)) {
  console.log(`  ${name}: ${bytes} of ${limits[name]} bytes`);
}
for (const problem of problems) console.error(`  ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
