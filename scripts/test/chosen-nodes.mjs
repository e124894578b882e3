import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Newer Nodes that `.ci/nodes` brings. */
const newer = ['22', '24'].map((major) => ({
  major,
  path: fileURLToPath(
    new URL(`../../.ci/nodes/node_modules/node${major}/bin/node`, import.meta.url),
  ),
}));

/**
 * The Nodes that packed packages are tried on: this one, and those of `.ci/nodes` where they are
 * installed. Each of `VHCS_NODES` (`22,24`) must be there.
 */
export function chosenNodes() {
  const [own] = process.versions.node.split('.');
  const found = newer.filter(({ path, major }) => existsSync(path) && major !== own);
  const nodes = [{ major: own, path: process.execPath }, ...found];
  const missing = (process.env.VHCS_NODES?.split(',') ?? []).filter(
    (wanted) => !nodes.some(({ major }) => major === wanted),
  );
  if (missing.length > 0) {
    throw new Error(
      `VHCS_NODES asks for Node ${missing.join(', ')}: run npm ci --prefix .ci/nodes; found: ${nodes.map(({ major }) => major).join(', ')}`,
    );
  }
  return nodes;
}
