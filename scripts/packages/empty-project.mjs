import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownDependencies, publishedPackages, root } from './published.mjs';

/**
 * A project in a folder of its own with the packages as their tarballs hold them. What they need of
 * others is linked to what this repository installed, and only what each declares: no network.
 */
export class EmptyProject {
  #tarballs;

  constructor(folder, tarballs) {
    this.folder = folder;
    this.#tarballs = tarballs;
  }

  /** Makes one with these packages; `as` names the packages that stand in for others. */
  static async create(tarballs, dependencies, { as = {} } = {}) {
    const folder = await mkdtemp(join(tmpdir(), 'vhcs-project-'));
    const project = new EmptyProject(folder, tarballs);
    await project.write('package.json', '{ "type": "module", "private": true }');
    await project.#install(dependencies, as);
    return project;
  }

  /** Makes one of a folder of the repository, with all that its `package.json` declares. */
  static async copy(tarballs, source, options = {}) {
    const { dependencies, devDependencies } = JSON.parse(
      await readFile(new URL(`${source}/package.json`, root), 'utf8'),
    );
    const names = Object.keys({ ...dependencies, ...devDependencies });
    const project = await EmptyProject.create(tarballs, names, options);
    await cp(new URL(source, root), project.folder, { recursive: true });
    return project;
  }

  /** Writes a file, and gives its path. */
  async write(name, text) {
    const path = join(this.folder, name);
    await writeFile(path, text);
    return path;
  }

  /** Runs a program in the folder, and gives what it printed; an error holds what went wrong. */
  run(command, args, environment = {}) {
    const { status, stdout, stderr, error } = spawnSync(command, args, {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...process.env, ...environment },
    });
    if (status !== 0) throw new Error(`${args.join(' ')}: ${error ?? `${stdout}${stderr}`}`);
    return stdout;
  }

  async remove() {
    await rm(this.folder, { recursive: true });
  }

  async #install(names, as) {
    const modules = join(this.folder, 'node_modules');
    await link(join(modules, '.bin'), installed('.bin'));
    for (const name of names) {
      if (this.#tarballs.has(name)) await this.#extract(name);
      else if (as[name]) {
        // Through a link it would find the packages that it stands in for.
        await cp(installed(as[name]), join(modules, name), { recursive: true });
      } else await link(join(modules, name), installed(name));
    }
  }

  async #extract(name) {
    const folder = join(this.folder, 'node_modules', name);
    if (existsSync(folder)) return;
    await mkdir(folder, { recursive: true });
    const packed = this.#tarballs.get(name);
    const { status } = spawnSync('tar', ['-xzf', packed, '-C', folder, '--strip-components=1']);
    if (status !== 0) throw new Error(`${packed} could not be unpacked`);
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    for (const own of ownDependencies(manifest)) await this.#extract(own);
    for (const other of othersOf(manifest)) {
      const from = installed(other, sourceOf(name));
      if (existsSync(from)) await link(join(folder, 'node_modules', other), from);
    }
  }
}

function othersOf({ dependencies, optionalDependencies }) {
  return Object.keys({ ...dependencies, ...optionalDependencies }).filter(
    (name) => !name.startsWith('@vhcs/'),
  );
}

/** Where this repository has a package, seen from one of its own. */
function installed(name, from = '.') {
  const paths = [`${from}/node_modules/${name}`, `node_modules/${name}`];
  const [path] = paths.map((it) => fileURLToPath(new URL(it, root))).filter(existsSync);
  return path ?? fileURLToPath(new URL(paths.at(-1), root));
}

function sourceOf(name) {
  return publishedPackages().find(({ manifest }) => manifest.name === name).folder;
}

async function link(path, target) {
  await mkdir(dirname(path), { recursive: true });
  await symlink(target, path);
}
