/*
 * `npm test`: builds, checks, and runs every suite in every engine that this machine has; ends with
 * what failed, and one line that counts all. A suite that ran no test at all counts as failed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { build } from './build.mjs';
import { readSwitches } from './options.mjs';
import { chosenEngines } from './test/chosen-engines.mjs';
import { compileTests } from './test/compile.mjs';
import { grouped } from './test/grouped.mjs';
import { Suite } from './test/suite.mjs';

/** Processes of tests that run beside one another; those with browsers mostly wait for them. */
const AT_ONCE = { node: 2, browsers: 3 };

/** Processes for all files of tests; more than run at once where files take unlike times. */
const PROCESSES = { node: 12, browsers: 3 };

/** Take half of the time of all tests with browsers. */
const longest = ['packages/embed/test/gallery.test.ts', 'packages/embed/test/hosts.test.ts'];

/** How many lines of each error stand at the end. */
const ERROR_LINES = 8;

readSwitches('npm test');
build();
const engines = chosenEngines();
const environment = {
  TZ: 'Asia/Ho_Chi_Minh',
  LANG: 'vi_VN.UTF-8',
  VHCS_ENGINES: engines.join(','),
};

const folder = mkdtempSync(join(tmpdir(), 'vhcs-test-'));

/** Lanes run side by side, the suites of a lane one after another. */
const lanes = [
  [
    new Suite('elements', ['node_modules/.bin/wtr'], environment),
    new Suite('check', [process.execPath, 'scripts/test/checks.mjs'], environment),
  ],
  [
    new Suite(
      'node',
      nodeTests(
        '--enable-source-maps',
        AT_ONCE.node,
        grouped(await compileTests(['contract', 'client', 'collector']), {
          processes: PROCESSES.node,
          folder: mkdtempSync(join(folder, 'node-')),
        }),
      ),
      environment,
    ),
    new Suite(
      'end to end',
      nodeTests(
        '--import=tsx',
        AT_ONCE.browsers,
        grouped(globSync(['packages/*/test/**/*.test.ts', 'scripts/test/**/*.test.mjs']), {
          processes: PROCESSES.browsers,
          folder: mkdtempSync(join(folder, 'browsers-')),
          longest,
          hasBrowsers: true,
        }),
      ),
      environment,
    ),
  ],
];

console.log(`\nTests run in ${engines.join(', ')}; each suite is printed when it has ended.`);
const results = (await Promise.all(lanes.map(runLane))).flat();
rmSync(folder, { recursive: true });

for (const { suite, failures } of results) {
  for (const { name, error } of failures) console.log(`\n✖ ${suite}: ${name}\n${beginning(error)}`);
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, { failures }) => sum + failures.length, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Of a long error what a reader of the last lines needs. */
function beginning(error) {
  return error.split('\n').slice(0, ERROR_LINES).join('\n');
}

async function runLane(suites) {
  const lane = [];
  for (const suite of suites) lane.push(await suite.run(folder));
  return lane;
}

function nodeTests(mode, atOnce, files) {
  return [
    ...[process.execPath, mode, '--test', `--test-concurrency=${atOnce}`],
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=./scripts/test/count-reporter.mjs', '--test-reporter-destination=stdout'],
    ...files,
  ];
}
