import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { QueuedComment, QueuedCommentList, Unit } from '@vhcs/contract';
import type { RegistryData } from '../registry/records.ts';
import { leaveComments } from '../testing/left-comments.ts';
import { issueToken, type IssuedToken } from '../testing/operators.ts';
import {
  createTestApp,
  ORIGIN,
  problemOf,
  sampleRegistry,
  type TestApp,
} from '../testing/test-app.ts';

const unit = 'ttpvhcc-lai-chau';

/** Another unit than the rated one. */
const other = 'so-gddt-lai-chau';

const withDays = (days: Pick<Unit, 'validFrom' | 'validTo'>): Unit[] =>
  sampleRegistry.units.map((known) => (known.id === other ? { ...known, ...days } : known));

interface Bench {
  readonly app: TestApp;
  readonly ids: readonly string[];
  readonly moderator: IssuedToken;
  readonly decide: (body: unknown, index?: number) => Promise<Response>;
  readonly reply: (body: unknown, token: IssuedToken) => Promise<Response>;
}

/** An app whose batch has closed with these comments. */
const benchWith = (...texts: readonly string[]): Promise<Bench> => benchIn({}, ...texts);

/** Such an app with other records. */
async function benchIn(data: Partial<RegistryData>, ...texts: readonly string[]): Promise<Bench> {
  const app = createTestApp({ data });
  const ids = (await leaveComments(app, ...texts)).map(({ id }) => id);
  const moderator = await issueToken(app.store, 'moderator');
  const send = (path: string, body: unknown, token: IssuedToken) =>
    app.fetch(
      new Request(`${ORIGIN}/v1/admin/comments/${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json', ...token.headers },
      }),
    );
  return {
    app,
    ids,
    moderator,
    decide: async (body, index = 0) => send(`${ids[index] ?? '0'}/decisions`, body, moderator),
    reply: async (body, token) => send(`${ids[0] ?? ''}/reply`, body, token),
  };
}

async function queue({ app }: Bench, token: IssuedToken, query = ''): Promise<QueuedCommentList> {
  const response = await app.get(`/v1/admin/comments${query}`, token.headers);
  return (await response.json()) as QueuedCommentList;
}

test('comments wait in the queue from the close of their batch on', async () => {
  const app = createTestApp();
  const moderator = await issueToken(app.store, 'moderator');
  const waiting = async () => {
    const response = await app.get('/v1/admin/comments?state=held', moderator.headers);
    return ((await response.json()) as QueuedCommentList).items.map(({ text }) => text);
  };

  assert.deepEqual(await waiting(), []);
  await leaveComments(app, 'Chờ lâu');
  assert.deepEqual(await waiting(), ['Chờ lâu']);
});

test('nothing of the rating stands beside a comment in the queue', async () => {
  const bench = await benchWith('Chờ lâu');

  const [comment] = (await queue(bench, bench.moderator)).items;

  assert.deepEqual(comment, {
    id: bench.ids[0],
    text: 'Chờ lâu',
    isRedacted: false,
    reply: null,
    unit,
    batch: '2026-11-23',
    state: 'held',
    reason: null,
    routedTo: null,
  });
});

test('the queue is read a page at a time', async () => {
  const bench = await benchWith('Một', 'Hai', 'Ba');

  const first = await queue(bench, bench.moderator, '?limit=2');
  const rest = await queue(bench, bench.moderator, `?limit=2&cursor=${first.nextCursor ?? ''}`);

  const texts = [...first.items, ...rest.items].map(({ text }) => text).sort();
  assert.deepEqual(texts, ['Ba', 'Hai', 'Một']);
  assert.equal(rest.nextCursor, null);
});

test('a published comment can be held again, and published again', async () => {
  const { decide } = await benchWith('Chờ lâu');

  const states: string[] = [];
  for (const action of ['publish', 'hold', 'publish']) {
    states.push(((await (await decide({ action })).json()) as QueuedComment).state);
  }

  assert.deepEqual(states, ['published', 'held', 'published']);
});

test('a comment is rejected with a reason', async () => {
  const { decide } = await benchWith('Mua hàng tại đây');

  const response = await decide({ action: 'reject', reason: 'advertising' });

  const { state, reason } = (await response.json()) as QueuedComment;
  assert.deepEqual([state, reason], ['rejected', 'advertising']);
});

test('what another moderator has rejected meanwhile is not published, but held again first', async () => {
  const { decide } = await benchWith('Chờ lâu');
  await decide({ action: 'reject', reason: 'insult' });

  const problem = await problemOf(await decide({ action: 'publish' }));
  const held = (await (await decide({ action: 'hold' })).json()) as QueuedComment;
  const published = (await (await decide({ action: 'publish' })).json()) as QueuedComment;

  assert.deepEqual([problem.code, problem.errors?.[0]?.field], ['invalid-decision', '/action']);
  assert.match(problem.detail, /was rejected, maybe by somebody else.*hold it again/);
  assert.deepEqual([held.state, published.state], ['held', 'published']);
});

const notThere: readonly (readonly [what: string, days: Pick<Unit, 'validFrom' | 'validTo'>])[] = [
  ['has ended', { validTo: '2026-11-22' }],
  ['is yet to begin', { validFrom: '2026-11-24' }],
];

for (const [what, days] of notThere) {
  test(`a comment is not routed to a unit that ${what}`, async () => {
    const { decide } = await benchIn({ units: withDays(days) }, 'Chờ lâu');

    const problem = await problemOf(await decide({ action: 'route', unit: other }));

    assert.equal(problem.errors?.[0]?.field, '/unit');
    assert.match(problem.detail, /registered unit that exists today/);
  });
}

test('a comment is routed to a unit on its only day', async () => {
  const days = { validFrom: '2026-11-23', validTo: '2026-11-23' };
  const { decide } = await benchIn({ units: withDays(days) }, 'Chờ lâu');

  assert.equal((await decide({ action: 'route', unit: other })).status, 200);
});

const redactions: readonly (readonly [text: string, status: number])[] = [
  ['Anh […] ở quầy 3 nói nặng lời', 200],
  ['Anh Nam […] nặng lời', 200],
  ['[…]', 200],
  ['Anh […] ở quầy […]', 200],
  ['Anh […] ở quầy 3 nói nhẹ lời', 422],
  ['Anh Nam ở quầy 3 nói nặng lời', 422],
  ['quầy 3 […] nói nặng lời', 422],
  ['Anh […] nói nặng lời, rất tệ', 422],
];

for (const [text, status] of redactions) {
  test(`“${text}” is ${status === 200 ? 'a' : 'no'} redaction`, async () => {
    const { decide } = await benchWith('Anh Nam ở quầy 3 nói nặng lời');

    assert.equal((await decide({ action: 'redact', text })).status, status);
  });
}

test('a decision that changes nothing is refused with the reason', async () => {
  const { decide } = await benchWith('Chờ lâu');

  const problem = await problemOf(await decide({ action: 'hold' }));

  assert.equal(problem.code, 'invalid-decision');
  assert.match(problem.detail, /so already/);
});

const malformed: readonly (readonly [body: unknown, field: string])[] = [
  [{ action: 'erase' }, '/action'],
  [{ action: 'reject', reason: 'boring' }, '/reason'],
  [{ action: 'publish', score: 5 }, '/score'],
  [{ action: 'route', unit: 'khong-co' }, '/unit'],
];

for (const [body, field] of malformed) {
  test(`the decision ${JSON.stringify(body)} is refused at ${field}`, async () => {
    const { decide } = await benchWith('Chờ lâu');

    const problem = await problemOf(await decide(body));

    assert.equal(problem.status, 422);
    assert.deepEqual(
      problem.errors?.map((error) => error.field),
      [field],
    );
  });
}

test('nothing is decided of a comment that is not there', async () => {
  const { decide } = await benchWith();

  assert.equal((await problemOf(await decide({ action: 'publish' }))).code, 'unknown-resource');
});

test('the unit head answers for the unit', async () => {
  const { app, reply } = await benchWith('Chờ lâu');
  const head = await issueToken(app.store, 'unit-head', { unit });

  const response = await reply({ stance: 'accepted', text: 'Đã mở thêm quầy.' }, head);

  assert.equal(response.status, 200);
  assert.deepEqual(((await response.json()) as QueuedComment).reply, {
    stance: 'accepted',
    text: 'Đã mở thêm quầy.',
    unit,
    day: '2026-11-23',
  });
});

test('the head of another unit neither sees nor answers', async () => {
  const bench = await benchWith('Chờ lâu');
  const head = await issueToken(bench.app.store, 'unit-head', { unit: 'so-gddt-lai-chau' });

  assert.deepEqual((await queue(bench, head)).items, []);
  const path = `/v1/admin/comments/${bench.ids[0] ?? ''}`;
  assert.equal((await bench.app.get(path, head.headers)).status, 403);
  assert.equal((await bench.reply({ stance: 'accepted', text: 'Vâng.' }, head)).status, 403);
});

test('a comment that was routed is answered by the unit that was asked', async () => {
  const bench = await benchWith('Chờ lâu');
  const asked = 'so-gddt-lai-chau';
  const head = await issueToken(bench.app.store, 'unit-head', { unit: asked });
  await bench.decide({ action: 'route', unit: asked });

  const response = await bench.reply({ stance: 'explained', text: 'Do thiếu phòng.' }, head);

  assert.equal(response.status, 200);
  assert.equal(((await response.json()) as QueuedComment).reply?.unit, asked);
});

const answers: readonly (readonly [what: string, body: unknown])[] = [
  ['with a phone number', { stance: 'accepted', text: 'Xin gọi 0912 345 678.' }],
  ['without words', { stance: 'accepted', text: ' ' }],
  ['of an unknown stance', { stance: 'ignored', text: 'Vâng.' }],
];

for (const [what, body] of answers) {
  test(`an answer ${what} is refused`, async () => {
    const { app, reply } = await benchWith('Chờ lâu');
    const head = await issueToken(app.store, 'unit-head', { unit });

    assert.equal((await problemOf(await reply(body, head))).code, 'invalid-decision');
  });
}

test('a moderator does not answer for a unit, and a unit head decides nothing', async () => {
  const { app, ids, reply, moderator } = await benchWith('Chờ lâu');
  const head = await issueToken(app.store, 'unit-head', { unit });

  const answered = await reply({ stance: 'accepted', text: 'Vâng.' }, moderator);
  const decided = await app.fetch(
    new Request(`${ORIGIN}/v1/admin/comments/${ids[0] ?? ''}/decisions`, {
      method: 'POST',
      body: '{"action":"publish"}',
      headers: { 'Content-Type': 'application/json', ...head.headers },
    }),
  );

  assert.match((await problemOf(answered)).detail, /needs the role unit-head/);
  assert.match((await problemOf(decided)).detail, /needs the role moderator/);
});
