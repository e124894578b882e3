import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Site } from '@vhcs/contract';
import { openSqliteStore, STORE_FILE } from '../../store/sqlite.ts';
import type { Store } from '../../store/store.ts';
import { NOON } from '../../testing/test-app.ts';
import { runCli } from '../run-cli.ts';
import type { CliSurroundings } from '../surroundings.ts';

/** What a run of the program gave. */
export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What there is where somebody sits at a terminal. */
export type Presence = Pick<CliSurroundings, 'ask' | 'terminal'>;

/** A data folder and a folder of releases, and the program run in them at noon. */
export interface CliBench {
  readonly dataDir: string;
  /** Default language: Vietnamese; nobody is present. */
  readonly run: (
    args: readonly string[],
    env?: Readonly<Record<string, string>>,
    present?: Presence,
  ) => Promise<CliRun>;
  readonly register: (sites: readonly Site[]) => Promise<void>;
  /** Opens the folder's store, has it used, and closes it. */
  readonly withStore: (use: (store: Store) => Promise<void>) => Promise<void>;
  readonly publish: (...versions: readonly string[]) => Promise<void>;
}

/** Makes folders that go with the test. */
export async function createCliBench(t: TestContext): Promise<CliBench> {
  const base = await mkdtemp(join(tmpdir(), 'vhcs-cli-'));
  t.after(() => rm(base, { recursive: true }));
  const dataDir = join(base, 'data');
  const embedDir = join(base, 'embed');
  await mkdir(dataDir);
  const withStore: CliBench['withStore'] = async (use) => {
    const store = await openSqliteStore({ path: join(dataDir, STORE_FILE) });
    await use(store);
    await store.close();
  };
  return {
    dataDir,
    run: async (args, env = {}, present = {}) => {
      let out = '';
      let err = '';
      const code = await runCli(args, {
        env: { VHCS_DATA_DIR: dataDir, LANG: 'vi_VN.UTF-8', ...env },
        clock: () => NOON,
        out: (text) => (out += text),
        err: (text) => (err += text),
        embedDir,
        ...present,
      });
      return { code, out, err };
    },
    register: async (sites) => {
      await withStore(async ({ registry }) => {
        const { revision, data } = await registry.read();
        const remove = { sites: data.sites.map(({ id }) => id) };
        await registry.change({ put: { sites }, remove }, revision);
      });
    },
    withStore,
    publish: async (...versions) => {
      for (const version of versions) {
        await mkdir(join(embedDir, 'v1', version), { recursive: true });
        await writeFile(join(embedDir, 'v1', `vhcs-${version}.js`), '');
      }
    },
  };
}
