/*
 * `npm run new`: starts an element or a package with everything that `npm run check` asks of one.
 *
 *   npm run new -- element unit-name    <vhcs-unit-name>
 *   npm run new -- package trust        @vhcs/trust
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { newElement } from './new/new-element.mjs';
import { newPackage } from './new/new-package.mjs';
import { TakenError } from './new/written.mjs';
import { root } from './packages/published.mjs';

const kinds = { element: newElement, package: newPackage };

const [kind, name] = process.argv.slice(2);
const make = Object.hasOwn(kinds, kind ?? '') ? kinds[kind] : undefined;
if (!make || !/^[a-z]+(-[a-z]+)*$/.test(name ?? '')) {
  console.error(
    `npm run new -- ${process.argv.slice(2).join(' ')}: accepted are "element <name>" and "package <name>", with a name of small letters and dashes`,
  );
  process.exit(2);
}

const left = made();
if (kind === 'package') run('npm', ['install', '--ignore-scripts']);
else {
  for (const script of ['manifest', 'react-components', 'api-docs']) {
    run('node', [`scripts/elements/${script}.mjs`]);
  }
}
run('npx', ['prettier', '--write', '--log-level', 'warn', 'packages', 'docs', '*.json', '*.mjs']);
run('npx', ['tsc', '-b']);
run('node', ['scripts/check/api-reports.mjs', '--update']);
console.log(`Left to do:\n${left.map((line) => `- ${line}`).join('\n')}\n- npm run check`);

function made() {
  try {
    return make(name);
  } catch (error) {
    if (!(error instanceof TakenError)) throw error;
    console.error(`npm run new -- ${kind} ${name}: ${error.message}`);
    process.exit(2);
  }
}

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: fileURLToPath(root), stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
