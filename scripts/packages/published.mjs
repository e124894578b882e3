import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

/** Root of the repository. */
export const root = new URL('../../', import.meta.url);

/**
 * The packages that are published: the folder of each, from the root, and its `package.json`; those
 * that others need come first.
 */
export function publishedPackages() {
  const found = globSync('packages/*/package.json', { cwd: root })
    .map((path) => ({
      folder: path.replace('/package.json', ''),
      manifest: JSON.parse(readFileSync(new URL(path, root), 'utf8')),
    }))
    .filter(({ manifest }) => !manifest.private);
  return inOrder(found);
}

/** Names of the published packages that a package needs. */
export function ownDependencies({ dependencies = {} }) {
  return Object.keys(dependencies).filter((name) => name.startsWith('@vhcs/'));
}

function inOrder(packages) {
  const ordered = [];
  const waiting = new Set(packages);
  while (waiting.size > 0) {
    const names = [...waiting].map(({ manifest }) => manifest.name);
    const [next] = [...waiting].filter(
      ({ manifest }) => !ownDependencies(manifest).some((name) => names.includes(name)),
    );
    if (!next) throw new Error(`the packages ${names.join(', ')} need each other in a circle`);
    waiting.delete(next);
    ordered.push(next);
  }
  return ordered;
}
