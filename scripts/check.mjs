/* `npm run check`: everything that can be said of the code without running it. */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { readSwitches } from './options.mjs';

const sizes = ['node', 'scripts/check/sizes.mjs'];
const apiReports = ['node', 'scripts/check/api-reports.mjs'];

/** What `--update` writes anew. */
const writers = [
  ['node', 'scripts/elements/manifest.mjs'],
  ['node', 'scripts/elements/react-components.mjs'],
  ['node', 'scripts/elements/api-docs.mjs'],
  [...apiReports, '--update'],
  [...sizes, '--update'],
];
const checks = {
  'types of the tests': ['npx', 'tsc', '-p', 'tsconfig.test.json'],
  format: ['npx', 'prettier', '--check', '--log-level', 'warn', '.'],
  lint: ['npx', 'eslint', '--max-warnings', '0', '.'],
  manifest: ['node', 'scripts/elements/check-manifest.mjs'],
  boundaries: ['npx', 'depcruise', '--config', '.dependency-cruiser.mjs', 'packages/*/src'],
  packages: ['node', 'scripts/check/packages.mjs'],
  'public API': apiReports,
  sizes,
  'ad block': ['node', 'scripts/check/ad-block.mjs'],
  'support line': ['node', 'scripts/check/support-line.mjs'],
  'links of the docs': ['npx', 'markdownlint-cli2'],
  'security page': ['node', 'scripts/check/security-tests.mjs'],
  advisories: ['node', 'scripts/check/audit.mjs'],
};

/** Runs every check; gives how many passed, and which failed. */
export function runChecks() {
  const failures = [];
  for (const [name, [command, ...args]] of Object.entries(checks)) {
    const { status } = spawnSync(command, args, { stdio: 'inherit', shell: false });
    console.log(`${status === 0 ? '✔' : '✖'} ${name}`);
    if (status !== 0) failures.push({ name, error: `exit code ${status}` });
  }
  return { passed: Object.keys(checks).length - failures.length, failures };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { update } = readSwitches('npm run check --', {
    update: 'write anew what is derived: manifests, API reports, recorded sizes',
  });
  build();
  if (update) {
    for (const [command, ...args] of writers) spawnSync(command, args, { stdio: 'inherit' });
  } else process.exitCode = runChecks().failures.length > 0 ? 1 : 0;
}
