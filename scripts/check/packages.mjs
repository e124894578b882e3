/*
 * Holds the tarballs of the published packages to what those who install them rely on: entry points
 * that resolve with their types, and what a package is to say of itself.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { publishedPackages, root } from '../packages/published.mjs';
import { packTarballs } from '../packages/tarballs.mjs';

/** How the packages are not imported: they are modules, for resolvers that read `exports`. */
const notFor = ['node10', 'node16-cjs'];

const readRoot = (path) => readFileSync(new URL(path, root), 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'vhcs-packed-'));
const problems = [];
try {
  const tarballs = packTarballs(folder);
  for (const published of publishedPackages()) {
    const { name } = published.manifest;
    const data = readFileSync(tarballs.get(name));
    const found = [...unsaid(published, data), ...(await linted(data)), ...(await untyped(data))];
    problems.push(...found.map((problem) => `${name}: ${problem}`));
  }
} finally {
  rmSync(folder, { recursive: true });
}

for (const problem of problems) console.error(`  ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;

/** What a package lacks beside its code. */
function unsaid({ folder: path, manifest }, data) {
  const { version, license, engines, description, exports } = manifest;
  const {
    version: ourVersion,
    license: ourLicense,
    engines: ourEngines,
  } = JSON.parse(readRoot('package.json'));
  const tarball = createPackageFromTarballData(data);
  const files = tarball
    .listFiles()
    .map((file) => file.replace(/^\/node_modules\/@vhcs\/[\w-]+\//, ''));
  const untypedEntries = Object.entries(exports).filter(
    ([, targets]) => typeof targets === 'object' && Object.keys(targets)[0] !== 'types',
  );
  return [
    version !== ourVersion && `has version ${version}, the others ${ourVersion}`,
    license !== ourLicense && `has licence ${license}, the repository ${ourLicense}`,
    engines?.node !== ourEngines.node && `is to say "engines": { "node": "${ourEngines.node}" }`,
    !description && 'has no description',
    readRoot(`${path}/LICENSE`) !== readRoot('LICENSE') &&
      'has another LICENSE than the repository',
    !files.includes('README.md') && 'has no README.md',
    ...untypedEntries.map(([entry]) => `"${entry}" does not name its types first`),
    ...files.filter((file) => /\.test\.|tsbuildinfo/.test(file)).map((file) => `packs ${file}`),
  ].filter(Boolean);
}

async function linted(data) {
  const { messages, pkg } = await publint({ pack: { tarball: data }, strict: true });
  return messages.map((message) => formatMessage(message, pkg, { color: false }));
}

async function untyped(data) {
  const { problems: found } = await checkPackage(createPackageFromTarballData(data));
  return found
    .filter(({ resolutionKind }) => !notFor.includes(resolutionKind))
    .map((problem) => `types: ${JSON.stringify(problem)}`);
}
