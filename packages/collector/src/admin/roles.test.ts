import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { routes, type Role, type RouteName } from '@vhcs/contract';
import { createOpenapi } from '@vhcs/contract/openapi';
import fc from 'fast-check';
import { createMemoryStore } from '../store/memory.ts';
import type { Store } from '../store/store.ts';
import { openForTest, temporaryDatabase } from '../store/testing/temporary-database.ts';
import {
  hostileRequests,
  type DescribedApi,
  type HostileRequest,
} from '../testing/hostile/requests.ts';
import {
  createRoleBench,
  OTHERS,
  OWN,
  secretOf,
  type RoleBench,
} from '../testing/hostile/role-bench.ts';
import { rightRequests, roleRequests } from '../testing/hostile/role-requests.ts';
import { ORIGIN } from '../testing/test-app.ts';

/** The same requests in every run; another number is another campaign. */
const SEED = 20_261_123;

const roles = ['webmaster', 'emulation-officer', 'unit-head', 'moderator', 'auditor'] as const;

const registers = ['webmaster', 'emulation-officer'] as const;

type AdminRoute = {
  [Name in RouteName]: (typeof routes)[Name]['path'] extends `/v1/admin/${string}` ? Name : never;
}[RouteName];

/** What docs/guides/operators.md promises of each role, route by route. */
const promised: Readonly<Record<AdminRoute, readonly Role[]>> = {
  getOperator: roles,
  listAudit: ['webmaster', 'auditor'],
  listComments: ['moderator', 'unit-head', 'auditor'],
  getComment: ['moderator', 'unit-head', 'auditor'],
  decideComment: ['moderator'],
  replyToComment: ['unit-head'],
  listCriteria: ['emulation-officer', 'unit-head', 'auditor'],
  setGradeBands: ['emulation-officer'],
  listScores: ['emulation-officer', 'unit-head', 'auditor'],
  giveScore: ['emulation-officer', 'unit-head'],
  listHeld: ['moderator', 'auditor'],
  decideHeld: ['moderator'],
  listAlerts: ['webmaster', 'emulation-officer', 'unit-head', 'auditor'],
  importRecords: registers,
  publishSurvey: registers,
  endUnit: registers,
  mergeUnits: registers,
  removeSite: registers,
  exportFigures: ['webmaster', 'emulation-officer', 'unit-head', 'auditor'],
  getReport: ['webmaster', 'emulation-officer', 'unit-head', 'auditor'],
  listTokens: ['webmaster', 'auditor'],
  createToken: ['webmaster'],
  revokeToken: ['webmaster'],
};

const stack = /\n\s+at |node_modules|node:internal|\.ts:\d+|TypeError|RangeError|SyntaxError/;

const api = createOpenapi('1.0.0') as unknown as DescribedApi;

const near = hostileRequests({
  ...api,
  paths: Object.fromEntries(
    Object.entries(api.paths).filter(([path]) => path.startsWith('/v1/admin/')),
  ),
});

const stores: readonly (readonly [
  name: string,
  runs: number,
  open: (context: TestContext) => Promise<Store>,
])[] = [
  ['memory', 1_200, () => Promise.resolve(createMemoryStore())],
  ['SQLite', 30, async (context) => openForTest(context, await temporaryDatabase(context))],
];

for (const role of roles) {
  test(`the ${role} may do what is promised of the role, and no more`, async () => {
    const bench = await createRoleBench(createMemoryStore(), role);
    const refused = new Set<string>();
    const taken = new Set<string>();

    for (const request of rightRequests(bench.comments)) {
      const { status } = await send(bench, request);
      (status === 403 ? refused : taken).add(routeOf(request) ?? '');
    }

    const may = adminRoutes.filter((name) => promised[name].includes(role));
    assert.deepEqual(Array.from(taken).sort(), may.sort());
    assert.deepEqual(new Set([...taken, ...refused]), new Set(adminRoutes));
  });

  for (const [name, runs, open] of stores) {
    test(`whatever the ${role} sends, nothing fails and nothing beyond the role happens (${name})`, async (context) => {
      const bench = await createRoleBench(await open(context), role);
      const statuses = new Set<number>();

      await fc.assert(
        fc.asyncProperty(roleRequests(near, bench.comments), async (request) => {
          statuses.add(await holdToRole(bench, role, request));
        }),
        { seed: SEED, numRuns: runs },
      );

      for (const status of [200, 403]) assert.ok(statuses.has(status), String(status));
    });
  }
}

/** Sends one request, and looks at its answer and at what the log says. */
async function holdToRole(bench: RoleBench, role: Role, request: HostileRequest): Promise<number> {
  const { audit } = bench.app.store;
  const [before] = await audit.newest({ limit: 1 });

  const response = await send(bench, request);
  const text = await response.text();

  assert.ok(response.status < 500, `${String(response.status)}: ${text.slice(0, 500)}`);
  assert.doesNotMatch(text, stack);
  const route = routeOf(request);
  const isDone = response.status < 300 && request.method !== 'OPTIONS';
  if (isDone) assert.ok(route && promised[route].includes(role), route);
  for (const line of await audit.newest({ limit: 5 })) {
    if (line.number <= (before?.number ?? 0)) break;
    assert.ok(isDone && request.method === 'POST');
    assert.deepEqual([line.token, line.role], [bench.token.id, role]);
    if (role === 'unit-head') assert.equal(line.unit, OWN);
  }
  if (isDone && role === 'unit-head') assertOwnAlone(text);
  return response.status;
}

/** Nothing of another unit: neither what was said of it nor its name in any list of figures. */
function assertOwnAlone(text: string): void {
  for (const unit of OTHERS) {
    assert.ok(!text.includes(secretOf(unit)) && !text.includes(`"${unit}"`), text.slice(0, 500));
    assert.ok(!text.includes(`;${unit};`), text.slice(0, 500));
  }
}

async function send(
  { app, token }: RoleBench,
  { method, target, headers, body }: HostileRequest,
): Promise<Response> {
  const init = { method, headers: { ...headers, ...token.headers }, ...(body && { body }) };
  return app.fetch(new Request(new URL(target, ORIGIN), init));
}

/** The route that a request reaches; a HEAD reaches that of its GET. */
function routeOf({ method, target }: HostileRequest): AdminRoute | undefined {
  const { pathname } = new URL(target, ORIGIN);
  const asked = method === 'HEAD' ? 'GET' : method;
  return adminRoutes.find(
    (name) =>
      routes[name].method === asked &&
      new RegExp(`^${routes[name].path.replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
  );
}

const adminRoutes = Object.keys(promised) as AdminRoute[];
