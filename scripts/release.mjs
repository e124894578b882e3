/*
 * Makes a release: versions and CHANGELOG.md from the changesets, a build, tarballs that are tried
 * in an empty project, a commit with its tag, and last the registry.
 *
 *   node scripts/release.mjs --dry-run   in a copy of the last commit, up to the tarballs
 *   node scripts/release.mjs
 */
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import getReleasePlan from '@changesets/get-release-plan';
import { readSwitches } from './options.mjs';
import { withRelease } from './release/changelog.mjs';
import { rehearsalCopy } from './release/rehearsal-copy.mjs';

const { 'dry-run': isRehearsal } = readSwitches('node scripts/release.mjs', {
  'dry-run': 'in a copy of the last commit, up to the tarballs',
});
const repository = fileURLToPath(new URL('..', import.meta.url));

if (isRehearsal) await rehearse();
else await release();

async function rehearse() {
  const copy = await rehearsalCopy(repository);
  try {
    const { version, tarballs } = await prepare(copy);
    console.log(`\n${await sectionOf(copy, version)}`);
    for (const path of tarballs) console.log(`would publish ${basename(path)}`);
  } finally {
    await rm(copy, { recursive: true });
  }
}

async function release() {
  if (output('git', ['status', '--porcelain']) !== '') {
    throw new Error('a release is made of what is committed: commit or undo what is changed');
  }
  const { version, tarballs } = await prepare(repository);
  run(repository, 'git', ['add', '--all']);
  run(repository, 'git', ['commit', '--message', `release: ${version}`]);
  run(repository, 'git', ['tag', `v${version}`]);
  for (const path of tarballs) run(repository, 'npm', ['publish', path]);
  console.log(`Released ${version}. Left to do: git push --follow-tags origin HEAD`);
}

/** Versions, changelog, build, checks and tarballs in a folder. */
async function prepare(folder) {
  const { changesets } = await getReleasePlan(folder);
  if (changesets.length > 0) run(folder, 'npx', ['changeset', 'version']);
  const version = await versionOf(folder, 'packages/contract');
  await editJson(folder, 'package.json', (manifest) => ({ ...manifest, version }));
  await editText(folder, 'CHANGELOG.md', (text) =>
    withRelease(text, { version, day: today(), changesets }),
  );
  run(folder, 'npm', ['install', '--package-lock-only', '--ignore-scripts', '--offline']);
  run(folder, 'npm', ['run', '--silent', 'build']);
  for (const check of ['packages', 'api-reports', 'sizes']) {
    run(folder, 'node', [`scripts/check/${check}.mjs`]);
  }
  run(folder, 'node', ['--import', 'tsx', '--test', 'scripts/test/packed-node.test.mjs']);
  return { version, tarballs: await tarballsOf(folder) };
}

/** Packs by the scripts of the folder itself; those that others need come first. */
async function tarballsOf(folder) {
  const { packTarballs } = await import(join(folder, 'scripts/packages/tarballs.mjs'));
  const { publishedPackages } = await import(join(folder, 'scripts/packages/published.mjs'));
  const target = join(folder, 'dist/packages');
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const tarballs = packTarballs(target);
  return publishedPackages().map(({ manifest }) => tarballs.get(manifest.name));
}

async function sectionOf(folder, version) {
  const text = await readFile(join(folder, 'CHANGELOG.md'), 'utf8');
  return text.split(/(?=\n## )/).find((section) => section.includes(`## ${version},`));
}

/** `YYYY-MM-DD` in Việt Nam. */
function today() {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}

async function versionOf(folder, path) {
  return JSON.parse(await readFile(join(folder, path, 'package.json'), 'utf8')).version;
}

function editJson(folder, path, change) {
  return editText(folder, path, (text) => `${JSON.stringify(change(JSON.parse(text)), null, 2)}\n`);
}

async function editText(folder, path, change) {
  const file = join(folder, path);
  await writeFile(file, change(await readFile(file, 'utf8')));
}

function run(cwd, command, args) {
  console.log(`$ ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

function output(command, args) {
  return spawnSync(command, args, { cwd: repository, encoding: 'utf8' }).stdout;
}
