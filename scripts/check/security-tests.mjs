/* Every line of the table in docs/security.md names tests, and each of them is in the file that it links. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const page = new URL('../../docs/security.md', import.meta.url);
const link = /\[([^\]]+)\]\(([^)]+)\)/g;

const faults = readFileSync(page, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| **'))
  .flatMap(faultsOf);
for (const fault of faults) console.error(`docs/security.md: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

function faultsOf(line) {
  const [, threat, , tests = ''] = line.split('|').map((cell) => cell.trim());
  const named = [...tests.matchAll(link)];
  if (named.length === 0) return [`${threat} names no test`];
  return named.flatMap(([, name, path]) => {
    const file = fileURLToPath(new URL(path, page));
    if (!existsSync(file)) return [`"${name}": there is no ${path}`];
    return holds(readFileSync(file, 'utf8'), name) ? [] : [`${path} has no test "${name}"`];
  });
}

/** `…` in a name stands for what a loop of tests puts there. */
function holds(source, name) {
  const parts = name.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(['\`])${parts.join('\\$\\{.+\\}')}\\1`).test(source);
}
