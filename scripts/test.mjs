/*
 * `npm test`: builds, checks, and runs every suite in every engine that this machine has; ends with
 * one line that counts them all. A suite that ran no test at all counts as failed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { build } from './build.mjs';
import { chosenEngines } from './test/chosen-engines.mjs';
import { Suite } from './test/suite.mjs';

/** Files of tests that run beside one another: they mostly wait for their browsers. */
const FILES_AT_ONCE = 3;

const engines = chosenEngines();
const environment = {
  TZ: 'Asia/Ho_Chi_Minh',
  LANG: 'vi_VN.UTF-8',
  VHCS_ENGINES: engines.join(','),
};

/** Lanes run side by side, the suites of a lane one after another. */
const lanes = [
  [new Suite('elements', ['node_modules/.bin/wtr'], environment)],
  [
    new Suite('check', [process.execPath, 'scripts/test/checks.mjs'], environment),
    new Suite(
      'node',
      nodeTests('packages/{contract,client,collector}/src/**/*.test.ts'),
      environment,
    ),
    new Suite(
      'end to end',
      nodeTests(
        ['packages/*/test/**/*.test.ts', 'scripts/test/**/*.test.mjs'],
        [`--test-concurrency=${FILES_AT_ONCE}`],
      ),
      environment,
    ),
  ],
];

build();
console.log(`\nTests run in ${engines.join(', ')}; each suite is printed when it has ended.`);
const counts = mkdtempSync(join(tmpdir(), 'vhcs-test-'));
const results = (await Promise.all(lanes.map(runLane))).flat();
rmSync(counts, { recursive: true });

const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;

async function runLane(suites) {
  const lane = [];
  for (const suite of suites) lane.push(await suite.run(counts));
  return lane;
}

function nodeTests(patterns, options = []) {
  return [
    ...[process.execPath, '--import', 'tsx', '--test', ...options],
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=./scripts/test/count-reporter.mjs', '--test-reporter-destination=stdout'],
    ...globSync(patterns),
  ];
}
