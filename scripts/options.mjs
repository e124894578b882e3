import { parseArgs } from 'node:util';

/**
 * Reads the switches of a script that people run. `--help` says which there are and ends the script,
 * as does anything that is none of them, with exit code 2: a mistyped `--dry-run` must not release.
 *
 * @template {string} Name
 * @param {string} command how the script is run
 * @param {Record<Name, string>} switches what each one does, by its name without dashes
 * @returns {Record<Name, boolean>} which were given
 */
export function readSwitches(command, switches = {}) {
  const names = Object.keys(switches);
  const usage = [command, ...names.map((name) => `[--${name}]`)].join(' ');
  const options = Object.fromEntries([...names, 'help'].map((name) => [name, { type: 'boolean' }]));
  try {
    const { help, ...given } = parseArgs({ options }).values;
    if (!help) return Object.fromEntries(names.map((name) => [name, given[name] ?? false]));
    console.log([usage, ...names.map((name) => `  --${name}  ${switches[name]}`)].join('\n'));
    process.exit(0);
  } catch (error) {
    console.error(`${process.argv.slice(2).join(' ')}: ${error.message}\n${usage}`);
    process.exit(2);
  }
}
