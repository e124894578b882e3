import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Folders of system programs that a user's PATH may lack. */
const systemFolders = ['/usr/sbin', '/sbin'];

/**
 * Paths of programs that some tests need, by name, or undefined when one of them is not on this
 * machine: what needs them then has no tests, which is said on stderr. `VHCS_PROGRAMS` names those
 * that must be there, `nginx,promtool`.
 */
export function findPrograms(...names) {
  const paths = Object.fromEntries(names.map((name) => [name, pathOf(name)]));
  const missing = names.filter((name) => paths[name] === undefined);
  if (missing.length === 0) return paths;
  const required = process.env.VHCS_PROGRAMS?.split(',') ?? [];
  if (missing.some((name) => required.includes(name))) {
    throw new Error(`VHCS_PROGRAMS asks for ${missing.join(', ')}; not found on this machine`);
  }
  console.error(`Not on this machine, so without tests: what needs ${missing.join(', ')}`);
  return undefined;
}

function pathOf(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...systemFolders];
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
