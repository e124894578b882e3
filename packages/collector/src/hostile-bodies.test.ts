import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { routes } from '@vhcs/contract';
import fc from 'fast-check';
import { openPostgresStore } from './store/postgres/postgres.ts';
import { postgresForFile } from './store/testing/postgres-server.ts';
import { nearRequests } from './testing/hostile/near-requests.ts';
import type { HostileRequest } from './testing/hostile/requests.ts';
import { createRoleBench, type RoleBench } from './testing/hostile/role-bench.ts';
import { issueToken, type IssuedToken } from './testing/operators.ts';
import { ORIGIN } from './testing/test-app.ts';

/** The same requests in every run; another number is another campaign. */
const SEED = 20_261_124;

const RUNS = 800;

/** PostgreSQL refuses what the other stores take, U+0000 in a text before all. */
const server = postgresForFile(after);

/** What everybody reads, and operators print, of what was stored meanwhile. */
const pages = [
  ...['summary?trend=month', 'comments'].map((end) => `/v1/units/ttpvhcc-lai-chau/${end}`),
  ...['/v1/units', '/v1/units/ttpvhcc-lai-chau.html', '/v1/exemplars', '/rate/ttpvhcc-lai-chau'],
  ...['csv', 'json', 'xlsx'].map((format) => `/v1/admin/exports?format=${format}`),
  ...['reports', 'alerts?limit=1', 'comments', 'held', 'scores', 'audit', 'tokens'].map(
    (name) => `/v1/admin/${name}`,
  ),
];

test('one fault in a request that is right otherwise is answered, and what was stored can be read', async (t) => {
  const store = await openPostgresStore({ url: await server.schema() });
  t.after(() => store.close());
  const bench = await createRoleBench(store, 'webmaster');
  const tokens = [
    bench.token,
    await issueToken(store, 'emulation-officer'),
    await issueToken(store, 'unit-head', { unit: 'ttpvhcc-lai-chau' }),
    await issueToken(store, 'moderator'),
  ];
  const spare = await issueToken(store, 'auditor');
  const taken = new Set<string>();
  const refused = new Set<string>();

  await fc.assert(
    fc.asyncProperty(
      nearRequests({ comments: bench.comments, token: spare.id }),
      async (request) => {
        const { status, text } = await sendAsWhoMay(bench, request, tokens);
        assert.ok(status < 500, `${String(status)} ${request.target}: ${text}`);
        (status < 300 ? taken : refused).add(routeOf(request));
      },
    ),
    { seed: SEED, numRuns: RUNS },
  );

  await store.closeBatches('2026-11-23', 10);
  const auditor = await issueToken(store, 'auditor');
  for (const target of pages) {
    const page = { method: 'GET', target, headers: {}, body: undefined };
    assert.equal((await send(bench, page, auditor)).status, 200, target);
  }
  assert.deepEqual(
    bench.app.lines.filter(({ level }) => level === 'error'),
    [],
  );
  assert.deepEqual([missingFrom(taken), missingFrom(refused)], [[], []]);
});

/** Routes that take a body of JSON and are not among those that were reached. */
function missingFrom(reached: ReadonlySet<string>): readonly string[] {
  return Object.entries(routes)
    .filter(([name, { method }]) => method === 'POST' && name !== 'postRatingForm')
    .flatMap(([name]) => (reached.has(name) ? [] : [name]));
}

interface Answer {
  readonly status: number;
  /** Its beginning. */
  readonly text: string;
}

/** Sends a request with one token after the other, until one is of a role that may. */
async function sendAsWhoMay(
  bench: RoleBench,
  request: HostileRequest,
  tokens: readonly IssuedToken[],
): Promise<Answer> {
  let answer: Answer = { status: 403, text: '' };
  for (const token of tokens) {
    answer = await send(bench, request, token);
    if (answer.status !== 403) break;
  }
  return answer;
}

async function send(
  { app }: RoleBench,
  { method, target, headers, body }: HostileRequest,
  token: IssuedToken,
): Promise<Answer> {
  const init = { method, headers: { ...headers, ...token.headers }, ...(body && { body }) };
  const response = await app.fetch(new Request(new URL(target, ORIGIN), init));
  return { status: response.status, text: (await response.text()).slice(0, 500) };
}

/** The route that a request reaches; empty where it reaches none. */
function routeOf({ method, target }: HostileRequest): string {
  const { pathname } = new URL(target, ORIGIN);
  const found = Object.entries(routes).find(
    ([, route]) =>
      route.method === method &&
      new RegExp(`^${route.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
  );
  return found?.[0] ?? '';
}
