import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumOptions } from './scripts/test/browsers.mjs';
import { countReporter, devtools, mswWorker } from './scripts/test/wtr-plugins.mjs';

const launchOptions = await chromiumOptions();

export default {
  rootDir: '.',
  files: 'packages/{elements,embed}/src/**/*.test.ts',
  nodeResolve: { exportConditions: ['browser'] },
  // A page in the background gets no animation frames, and keys go to the one in front.
  concurrency: 1,
  browsers: [chromeLauncher({ launchOptions })],
  plugins: [
    mswWorker(),
    devtools(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
  ],
  reporters: [defaultReporter(), countReporter()],
  testFramework: { config: { timeout: 10_000 } },
};
