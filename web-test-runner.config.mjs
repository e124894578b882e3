import { defaultReporter } from '@web/test-runner';
import { bundles } from './scripts/test/wtr/bundles.mjs';
import { countReporter } from './scripts/test/wtr/count-reporter.mjs';
import { devtools } from './scripts/test/wtr/devtools.mjs';
import { engineLaunchers } from './scripts/test/wtr/launchers.mjs';
import { lostModules } from './scripts/test/wtr/lost-modules.mjs';

const files = 'packages/{elements,embed}/src/**/*.test.ts';
const browsers = await engineLaunchers();
const lost = lostModules();

export default {
  rootDir: '.',
  files,
  browsers,
  concurrentBrowsers: browsers.length,
  // A page in the background gets no animation frames, and keys go to the one in front.
  concurrency: 1,
  middleware: [bundles({ files, tsconfig: 'tsconfig.base.json', isLost: lost.isLost })],
  plugins: [devtools(), lost.plugin],
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY === true }),
    countReporter(),
  ],
  // A busy disk makes a test of the kiosk take seconds.
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 60_000 } },
};
