import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { loadSqlite } from '@vhcs/collector/sqlite-driver';

const main = fileURLToPath(import.meta.resolve('@vhcs/collector/main'));
const vhcs = fileURLToPath(new URL('../../collector/bin/vhcs.mjs', import.meta.url));
const run = promisify(execFile);

/** A rating as it lies on disk. */
export interface StoredRating {
  readonly answers: string;
  readonly comment: string | null;
  readonly channel: string;
  readonly language: string;
  readonly excluded: string | null;
}

/** Environment variables of a collector. */
type Settings = Readonly<Record<string, string>>;

/** The built collector as a process of its own, with a data folder that outlives it. */
export class BuiltCollector {
  readonly dataDir: string;
  readonly #settings: Settings;
  #url = '';
  #process: ChildProcess | undefined;

  private constructor(dataDir: string, settings: Settings) {
    this.dataDir = dataDir;
    this.#settings = settings;
  }

  /** Starts one on a free port and an empty folder. */
  static async start(settings: Settings = {}): Promise<BuiltCollector> {
    const collector = new BuiltCollector(await mkdtemp(join(tmpdir(), 'vhcs-e2e-')), settings);
    await collector.start();
    return collector;
  }

  /** `http://127.0.0.1:<port>` of the running process. */
  get url(): string {
    return this.#url;
  }

  /** Starts the process, again after it was killed, and waits for the address that it prints. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [main], {
      env: {
        ...process.env,
        PORT: '0',
        VHCS_DATA_DIR: this.dataDir,
        VHCS_LOG_LEVEL: 'warn',
        ...this.#settings,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#process = child;
    for await (const line of createInterface({ input: child.stdout })) {
      const address = /(http:\/\/\S+)\/demo\//.exec(line)?.[1];
      if (address !== undefined) {
        this.#url = address;
        return;
      }
    }
    throw new Error('the collector ended before it printed its address');
  }

  /** Ends the process by a signal, and gives its exit code. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    const child = this.#process;
    if (child?.exitCode !== null || child.signalCode !== null) return null;
    const exited = once(child, 'exit');
    child.kill(signal);
    const [code] = (await exited) as [number | null];
    return code;
  }

  /** Publishes a survey, given as JSON, as its next version. */
  async publish(survey: string): Promise<void> {
    const file = join(this.dataDir, 'survey.json');
    await writeFile(file, survey);
    await run(process.execPath, [vhcs, 'publish', file, '--data', this.dataDir]);
  }

  /** Every rating on disk, read from the file itself. */
  async ratings(): Promise<readonly StoredRating[]> {
    const { DatabaseSync } = await loadSqlite();
    const db = new DatabaseSync(join(this.dataDir, 'ratings.sqlite'), { readOnly: true });
    const columns = 'answers, comment, channel, language, excluded';
    const rows = db
      .prepare(`SELECT ${columns} FROM open_rating UNION ALL SELECT ${columns} FROM closed_rating`)
      .all();
    db.close();
    return rows as StoredRating[];
  }

  /** Ends the process and removes its folder. */
  async remove(): Promise<void> {
    await this.end('SIGTERM');
    await rm(this.dataDir, { recursive: true });
  }
}
