/*
 * `npm test`: builds, checks, and runs every suite; ends with one line that counts them all.
 * A suite that ran no test at all counts as failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { build } from './build.mjs';
import { runChecks } from './check.mjs';

const counts = mkdtempSync(join(tmpdir(), 'vhcs-test-'));

function countOf(name, run) {
  console.log(`\n── ${name} ──`);
  const file = join(counts, `${name}.json`);
  const { status } = run(file);
  try {
    const { passed, failed } = JSON.parse(readFileSync(file, 'utf8'));
    const ranNothing = passed + failed === 0;
    return { passed, failed: failed || (status !== 0 || ranNothing ? 1 : 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const node = (files) => (countFile) =>
  spawnSync(
    process.execPath,
    [
      ...['--import', 'tsx', '--test'],
      ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
      ...['--test-reporter=./scripts/test/count-reporter.mjs'],
      ...[`--test-reporter-destination=${countFile}`],
      ...files,
    ],
    { stdio: 'inherit', env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' } },
  );

const browser = (countFile) =>
  spawnSync('npx', ['wtr'], {
    stdio: 'inherit',
    env: { ...process.env, VHCS_COUNT_FILE: countFile },
  });

build();
console.log('\n── check ──');
const results = [
  runChecks(),
  countOf('node', node(globSync('packages/{contract,client,collector}/src/**/*.test.ts'))),
  countOf('browser', browser),
  countOf('end to end', node(globSync('packages/*/test/**/*.test.ts'))),
];
rmSync(counts, { recursive: true });

const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
