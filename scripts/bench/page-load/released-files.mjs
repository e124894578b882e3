import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

const RELEASE = 'dist/embed';

/** The collector's answer about versions where the release has none: nothing is switched off. */
const rollout = JSON.stringify({ off: [], canary: null, report: false });

/**
 * The files of the release under the addresses that the collector gives them, and its answer about
 * versions.
 *
 * @returns files by path, and the one version
 * @throws when there is no version, or more than one
 */
export function readReleasedFiles() {
  const names = globSync('**/*', { cwd: RELEASE });
  const versions = new Set(names.flatMap((name) => /^v1\/(\d+\.\d+\.\d+)\//.exec(name)?.[1] ?? []));
  const [version, another] = versions;
  if (!version || another) {
    throw new Error(
      `looked for the one version in ${RELEASE}/v1, found ${[...versions].join(', ') || 'none'}. Remove ${RELEASE}, and build.`,
    );
  }
  const files = Object.fromEntries(
    names.map((name) => [`/embed/${name}`, readFileSync(`${RELEASE}/${name}`)]),
  );
  return { version, files: { '/embed/v1/rollout.json': rollout, ...files } };
}
