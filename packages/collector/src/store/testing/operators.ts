import assert from 'node:assert/strict';
import type { AuditEntry, AuditLog } from '../audit.ts';
import { checkAudit } from '../audit-chain.ts';
import { sha256 } from '../sha256-node.ts';
import { StoreUnavailableError } from '../store.ts';
import type { NewTokenRecord } from '../tokens.ts';
import type { StoreCase } from './suite.ts';

const change = { by: { token: 'cli', role: 'host' }, day: '2026-11-22' } as const;

const newToken = (id: string, changes: Partial<NewTokenRecord> = {}): NewTokenRecord => ({
  id,
  hash: id.repeat(6).slice(0, 64),
  role: 'auditor',
  unit: null,
  expiresOn: null,
  ...changes,
});

const facts = (subject: string) =>
  ({ action: 'unit.ended', subject, unit: subject, detail: { on: '2025-06-30' } }) as const;

async function allLines(audit: AuditLog): Promise<readonly AuditEntry[]> {
  const lines: AuditEntry[] = [];
  for await (const page of audit.all()) lines.push(...page);
  return lines;
}

/** Tokens of operators, and the log of what they change. */
export function operatorCases(storeCase: StoreCase): void {
  storeCase('a token is found by its id, with its hash and never its text', async (store) => {
    const token = newToken('00000000aa', { role: 'unit-head', unit: 'so-gddt' });

    await store.tokens.create(token, change);

    const kept = { createdOn: '2026-11-22', revokedOn: null, lastUsedOn: null };
    assert.deepEqual(await store.tokens.find('00000000aa'), { ...token, ...kept });
    assert.equal(await store.tokens.find('00000000ab'), undefined);
  });

  storeCase('tokens are listed by the day on which they were made, then by id', async (store) => {
    await store.tokens.create(newToken('00000000bb'), change);
    await store.tokens.create(newToken('00000000aa'), change);
    await store.tokens.create(newToken('00000000cc'), { ...change, day: '2026-11-01' });

    const ids = (await store.tokens.list()).map(({ id }) => id);
    assert.deepEqual(ids, ['00000000cc', '00000000aa', '00000000bb']);
  });

  storeCase('a token is revoked once, and stays in the list', async (store) => {
    await store.tokens.create(newToken('00000000aa'), change);

    assert.equal(await store.tokens.revoke('00000000aa', change), true);
    assert.equal(await store.tokens.revoke('00000000aa', change), false);
    assert.equal(await store.tokens.revoke('00000000ff', change), false);

    assert.equal((await store.tokens.list())[0]?.revokedOn, '2026-11-22');
  });

  storeCase('the last day of use goes forward', async (store) => {
    await store.tokens.create(newToken('00000000aa'), change);

    await store.tokens.used('00000000aa', '2026-11-22');
    await store.tokens.used('00000000aa', '2026-11-23');

    assert.equal((await store.tokens.find('00000000aa'))?.lastUsedOn, '2026-11-23');
  });

  storeCase('every change has its line in the log, in order', async (store) => {
    await store.tokens.create(newToken('00000000aa', { expiresOn: '2026-12-31' }), change);
    await store.tokens.revoke('00000000aa', change);
    await store.audit.add(facts('so-khdt'), change);

    const lines = await allLines(store.audit);
    assert.deepEqual(
      lines.map(({ number, action, subject, detail }) => [number, action, subject, detail]),
      [
        [1, 'token.created', '00000000aa', { role: 'auditor', expiresOn: '2026-12-31' }],
        [2, 'token.revoked', '00000000aa', { role: 'auditor' }],
        [3, 'unit.ended', 'so-khdt', { on: '2025-06-30' }],
      ],
    );
    assert.ok(
      lines.every(({ token, role, day }) => `${token} ${role} ${day}` === 'cli host 2026-11-22'),
    );
  });

  storeCase('changes made beside each other get lines of their own in one chain', async (store) => {
    const subjects = Array.from({ length: 12 }, (_, index) => `unit-${String(index)}`);

    await Promise.all(subjects.map((subject) => store.audit.add(facts(subject), change)));

    const { head, faults } = await checkAudit(store.audit.all(), { sha256 });
    assert.equal(head.number, 12);
    assert.deepEqual(faults, []);
    const lines = await allLines(store.audit);
    assert.deepEqual(lines.map(({ subject }) => subject).sort(), subjects.toSorted());
  });

  storeCase('the log is read from its end, a page at a time', async (store) => {
    for (const subject of ['a', 'b', 'c', 'd']) await store.audit.add(facts(subject), change);

    const newest = await store.audit.newest({ limit: 2 });
    const before = await store.audit.newest({ before: 3, limit: 2 });

    assert.deepEqual(
      newest.map(({ number }) => number),
      [4, 3],
    );
    assert.deepEqual(
      before.map(({ number }) => number),
      [2, 1],
    );
  });

  storeCase('a closed store gives no token and takes no line', async (store) => {
    await store.close();

    await assert.rejects(store.tokens.find('00000000aa'), StoreUnavailableError);
    await assert.rejects(
      store.tokens.create(newToken('00000000aa'), change),
      StoreUnavailableError,
    );
    await assert.rejects(store.audit.add(facts('a'), change), StoreUnavailableError);
    await assert.rejects(store.audit.newest({ limit: 1 }), StoreUnavailableError);
  });
}
