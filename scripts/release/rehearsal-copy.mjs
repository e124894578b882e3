import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, symlink } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/**
 * Clones the last commit of a repository into a temporary folder, with the installed packages linked
 * and its own packages its own. Gives the folder.
 */
export async function rehearsalCopy(repository) {
  const folder = await mkdtemp(join(tmpdir(), 'vhcs-release-'));
  const { status } = spawnSync('git', ['clone', '--quiet', repository, folder], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${repository} could not be cloned`);
  await linkModules(join(repository, 'node_modules'), join(folder, 'node_modules'));
  await mkdir(join(folder, 'node_modules/@vhcs'));
  for (const name of await readdir(join(folder, 'packages'))) {
    await symlink(`../../packages/${name}`, join(folder, 'node_modules/@vhcs', name));
    const own = join(repository, 'packages', name, 'node_modules');
    if (existsSync(own)) await symlink(own, join(folder, 'packages', name, basename(own)));
  }
  return folder;
}

async function linkModules(from, to) {
  await mkdir(to);
  for (const name of await readdir(from)) {
    if (name !== '@vhcs') await symlink(join(from, name), join(to, name));
  }
}
