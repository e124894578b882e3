import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { findBinaries, own, templateOf, user, type Binaries } from './postgres-binaries.ts';

/** Ends PostgreSQL with whoever started it, however that ended: its standard input closes then. */
const GUARD = `
  exec 3<&0
  "$@" 3<&- & server=$!
  { cat <&3 >/dev/null; kill -QUIT "$server"; } 2>/dev/null &
  wait "$server"`;

/** How long a server may take to start, what a killed one leaves behind included. */
const START_MS = 30_000;
const POLL_MS = 20;

const SETTINGS = [
  'listen_addresses=',
  'max_connections=60',
  'log_min_messages=panic',
  'log_min_error_statement=panic',
];

/** Many servers run side by side in tests, with little in each. */
const SMALL = ['shared_buffers=32MB'];

const run = promisify(execFile);

/** What a server is started with, also when it is started again. */
interface Starting extends Binaries {
  readonly folder: string;
  readonly settings: readonly string[];
}

/** A PostgreSQL of its own for one file of tests, reached through a socket in its folder. */
export interface PostgresServer {
  /** Address of a new, empty schema. */
  readonly schema: () => Promise<string>;
  /** Kills every one of its processes at once, as a power cut would; `restart` comes after it. */
  readonly kill: () => Promise<void>;
  readonly restart: () => Promise<void>;
  /** Does something to its data folder while it is stopped. */
  readonly whileStopped: (work: (dataDir: string) => Promise<void>) => Promise<void>;
  /** The size in bytes beyond which the system lets no file grow. Default: any size again. */
  readonly limitFiles: (bytes?: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** How a server's data folder is made, and how it is run. */
export interface PostgresOptions {
  /** Whether pages have checksums, by which damage is noticed. Default: true. */
  readonly hasChecksums?: boolean;
  /** Further settings, each as `name=value`. Default: those of a small server. */
  readonly settings?: readonly string[];
}

/** Starts a server from a data folder that is made once a machine. */
export async function startPostgres({
  hasChecksums = true,
  settings = SMALL,
}: PostgresOptions = {}): Promise<PostgresServer> {
  const binaries = await findBinaries();
  const folder = await mkdtemp(join(tmpdir(), 'vhcs-pg-'));
  const data = join(folder, 'data');
  await run('cp', ['-a', await templateOf(binaries, hasChecksums), data]);
  await own(folder);
  const starting = { ...binaries, folder, settings: [...SETTINGS, ...settings] };
  let server = await launch(starting);
  let schemas = 0;
  return {
    schema: async () => {
      schemas += 1;
      const name = `s${String(schemas)}`;
      await ask(folder, `CREATE SCHEMA ${name}`);
      return addressOf(folder, name);
    },
    kill: async () => {
      const postmaster = await postmasterOf(data);
      for (const pid of [postmaster, ...(await childrenOf(postmaster))]) killNow(pid);
      await ended(server);
    },
    restart: async () => {
      server = await launch(starting);
    },
    whileStopped: async (work) => {
      await ended(server);
      await work(data);
      server = await launch(starting);
    },
    limitFiles: async (bytes) => {
      const processes = await ask<{ readonly pid: number }>(
        folder,
        'SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()',
      );
      const limit = `--fsize=${bytes === undefined ? 'unlimited' : String(bytes)}:`;
      for (const pid of [await postmasterOf(data), ...processes.map((each) => each.pid)]) {
        await run('prlimit', ['--pid', String(pid), limit], user());
      }
    },
    stop: async () => {
      await ended(server);
      await rm(folder, { recursive: true });
    },
  };
}

/** A server for the tests of a file, started by the first and stopped after the last. */
export function postgresForFile(after: (stop: () => Promise<void>) => void): {
  readonly schema: (context?: TestContext) => Promise<string>;
} {
  let started: Promise<PostgresServer> | undefined;
  after(async () => (await started)?.stop());
  return { schema: async () => (await (started ??= startPostgres())).schema() };
}

function addressOf(folder: string, schema: string): string {
  const options = encodeURIComponent(`-c search_path=${schema}`);
  return `postgres:///postgres?user=vhcs&host=${encodeURIComponent(folder)}&options=${options}`;
}

async function postmasterOf(data: string): Promise<number> {
  const [pid] = (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n');
  return Number(pid);
}

async function ask<Row extends object>(folder: string, sql: string): Promise<readonly Row[]> {
  const client = new Client({ connectionString: addressOf(folder, 'public') });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function childrenOf(parent: number): Promise<readonly number[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=', '-o', 'ppid=']);
  const processes = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  return processes.flatMap(([pid, ppid]) => (ppid === parent && pid ? [pid] : []));
}

/** One that has ended by itself meanwhile is as good. */
function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** Starts the server, again where it refuses since the memory of a killed one is not free yet. */
async function launch(starting: Starting): Promise<ChildProcess> {
  const latest = Date.now() + START_MS;
  let server = begin(starting);
  for (;;) {
    try {
      await ask(starting.folder, 'SELECT 1');
      return server;
    } catch (error) {
      if (Date.now() > latest) throw error;
    }
    if (server.exitCode !== null) server = begin(starting);
    await wait(POLL_MS);
  }
}

function begin({ postgres, folder, settings }: Starting): ChildProcess {
  const options = [...settings, `unix_socket_directories=${folder}`].flatMap((each) => [
    '-c',
    each,
  ]);
  return spawn('sh', ['-c', GUARD, 'sh', postgres, '-D', join(folder, 'data'), ...options], {
    ...user(),
    cwd: folder,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
}

async function ended(server: ChildProcess): Promise<void> {
  server.stdin?.end();
  if (server.exitCode !== null || server.signalCode !== null) return;
  await once(server, 'exit');
}
