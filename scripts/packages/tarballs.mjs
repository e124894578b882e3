import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publishedPackages, root } from './published.mjs';

/**
 * Packs every published package into a folder, without a network. Gives the path of each tarball
 * by the name of its package. What is packed is what was built.
 */
export function packTarballs(folder, workspaceRoot = fileURLToPath(root)) {
  const workspaces = publishedPackages().map(({ folder: path }) => `--workspace=${path}`);
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder, ...workspaces],
    { cwd: workspaceRoot, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  if (status !== 0) throw new Error(`npm pack failed: ${stderr}`);
  const packed = Object.values(JSON.parse(stdout));
  return new Map(packed.map(({ name, filename }) => [name, join(folder, filename)]));
}
