import assert from 'node:assert/strict';
import { test } from 'node:test';
import { badgeState } from '@vhcs/contract';
import { sampleRegistry } from '../testing/test-app.ts';

const TODAY = '2026-11-22';

const national = sampleRegistry.campaigns.find(({ id }) => id === 'vhcs-2019-2025');

test('the national campaign shows its launch, interim and final review', () => {
  assert.deepEqual(
    national?.phases.map(({ kind, year, date }) => [kind, year, date]),
    [
      ['launch', 2019, '2019-05-19'],
      ['interim-review', 2022, undefined],
      ['final-review', 2025, undefined],
    ],
  );
});

test('it asks five known things of collectives and eight of individuals', () => {
  const ofSubject = (wanted: string) =>
    national?.criteria.filter(({ subject }) => subject === wanted).length;

  assert.equal(ofSubject('collective'), 5);
  assert.equal(ofSubject('individual'), 8);
});

test('what it asks exists in both languages, under ids that differ', () => {
  const criteria = national?.criteria ?? [];

  assert.ok(criteria.every(({ text }) => text.en !== undefined));
  assert.equal(new Set(criteria.map(({ id }) => id)).size, criteria.length);
});

test('its sources are told, and that a list is not whole', () => {
  assert.ok(national?.sources.some((source) => source.includes('5 trong 6')));
});

test('no unit names the file of a sample as its source', () => {
  const sources = sampleRegistry.units.flatMap(({ source = [] }) => source);

  assert.ok(sources.includes('https://laichau.gov.vn'));
  assert.deepEqual(
    sources.filter((source) => source.endsWith('.txt')),
    [],
  );
});

test('the card of the service centre and each of its figures has a link to its source', () => {
  const card = sampleRegistry.exemplarCards.find(({ unit }) => unit === 'ttpvhcc-lai-chau');

  const sources = card?.figures.map(({ source }) => source) ?? [];
  assert.equal(card?.source, 'https://laichau.gov.vn');
  assert.deepEqual(new Set(sources), new Set(['https://laichau.gov.vn']));
});

test('there is a badge of every kind and in every state that can be seen', () => {
  const { badges } = sampleRegistry;

  assert.deepEqual(new Set(badges.map(({ kind }) => kind)).size, 4);
  assert.deepEqual(
    new Set(badges.map((badge) => badgeState(badge, TODAY))),
    new Set(['valid', 'expired', 'revoked']),
  );
});

test('a badge that nobody has granted says in its name that it is an example, and has no unit', () => {
  const examples = sampleRegistry.badges.filter(({ id }) => id.startsWith('vi-du-'));

  assert.equal(examples.length, 3);
  for (const { name, unit, documentNumber, kind } of examples) {
    assert.match(name.vi, /\(ví dụ\)$/);
    assert.match(name.en ?? '', /\(example\)$/);
    assert.equal(unit, undefined);
    assert.equal(documentNumber?.includes('(ví dụ)'), kind === 'award' ? true : undefined);
  }
});
