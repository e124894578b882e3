/* `npm run dev`: compiles, bundles and restarts the collector whenever a source changes. */
import { spawn } from 'node:child_process';
import { build } from './build.mjs';

build();
const tasks = [
  ['npx', 'tsc', '-b', '--watch', '--preserveWatchOutput'],
  ['npx', 'rollup', '-c', '--watch', '--silent'],
  ['node', '--watch', 'packages/collector/dist/main.js'],
].map(([command, ...args]) => spawn(command, args, { stdio: 'inherit' }));

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => tasks.forEach((task) => task.kill(signal)));
}
