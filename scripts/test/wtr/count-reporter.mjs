import { writeFileSync } from 'node:fs';

/** How the names of tests end that Chromium alone can observe. */
const THROUGH_DEVTOOLS = '(observed through Chromium’s DevTools)';

/**
 * Prints how many tests passed and failed in each engine, and writes how many passed in all, and
 * which failed with what, to the file that `npm test` asks for. An error outside of any test counts
 * as a failed one.
 */
export const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    const total = { passed: 0, failures: [] };
    for (const [engine, tests] of testsByEngine(sessions)) {
      const failed = tests.filter((test) => !test.passed);
      const passed = tests.length - failed.length;
      const through = tests.filter(({ name }) => name.endsWith(THROUGH_DEVTOOLS)).length;
      const note = through
        ? `; ${through} of them observed through DevTools, in no other engine`
        : '';
      console.log(`${engine}: ${passed} passed, ${failed.length} failed${note}`);
      total.passed += passed;
      total.failures.push(
        ...failed.map(({ name, error }) => ({
          name: `${name} (${engine})`,
          error: error?.stack ?? error?.message ?? 'did not pass',
        })),
      );
    }
    const file = process.env.VHCS_COUNT_FILE;
    if (file) writeFileSync(file, JSON.stringify(total));
  },
});

function testsByEngine(sessions) {
  const tests = new Map();
  for (const { browser, testResults, errors } of sessions) {
    const known = tests.get(browser.name) ?? [];
    const outside = errors.map((error) => ({ name: 'outside of any test', passed: false, error }));
    tests.set(browser.name, [...known, ...(testResults ? testsOf(testResults) : []), ...outside]);
  }
  return tests;
}

const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];
