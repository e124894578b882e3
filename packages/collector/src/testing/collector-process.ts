import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { TestContext } from 'node:test';
import { summarySchema } from '@vhcs/contract/schemas';
import { ownProgram } from './own-program.ts';
import { openSeries } from './test-app.ts';

const noLimits = { VHCS_UNIT_LIMIT: '0', VHCS_NETWORK_LIMIT: '0', VHCS_BURST_LIMIT: '0' };

/** A collector that runs as a process of its own. */
export interface CollectorProcess {
  readonly child: ChildProcess;
  readonly url: string;
  /** All that it wrote to its log, once it has ended. */
  readonly log: Promise<string>;
}

/** What a collector is started with. */
export interface CollectorStart {
  readonly dataDir: string;
  /** PostgreSQL. Default: the embedded store in the data folder. */
  readonly databaseUrl?: string;
  /** Size in KiB beyond which the system lets no file of it grow. Default: none. */
  readonly fileKib?: number;
}

/** Starts a collector that limits nobody; it is killed with the test. */
export async function startCollector(
  t: TestContext,
  { dataDir, databaseUrl = '', fileKib }: CollectorStart,
): Promise<CollectorProcess> {
  const limit = fileKib === undefined ? '' : `ulimit -S -f ${String(fileKib)}; `;
  const child = spawn(
    'bash',
    ['-c', `${limit}exec "$@"`, '-', process.execPath, ...ownProgram('main')],
    {
      env: {
        ...process.env,
        ...noLimits,
        PORT: '0',
        VHCS_DATA_DIR: dataDir,
        VHCS_DATABASE_URL: databaseUrl,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  t.after(() => child.kill('SIGKILL'));
  const log = text(child.stderr);
  for await (const chunk of child.stdout) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk))?.[0];
    if (url !== undefined) return { child, url, log };
  }
  return assert.fail(await log);
}

/** Sends a rating as the elements do. */
export const postRating = (url: string, rating: unknown): Promise<Response> =>
  fetch(`${url}/v1/ratings`, {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain' },
    body: JSON.stringify(rating),
  });

/** Sends ratings one after the other; gives every status that was answered. */
export async function statusesOf(
  url: string,
  ratings: readonly unknown[],
): Promise<ReadonlySet<number>> {
  const statuses = new Set<number>();
  for (const rating of ratings) statuses.add((await postRating(url, rating)).status);
  return statuses;
}

/** How many ratings a collector says that it received for the unit of the samples. */
export async function receivedAt(url: string): Promise<number> {
  const response = await fetch(`${url}/v1/units/${openSeries.unit}/summary`);
  return summarySchema.parse(await response.json()).received;
}
