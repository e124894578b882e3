import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BadgeId, SurveyId, Unit, UnitId } from '@vhcs/contract';
import { createFakeClient, createFakeCollector } from '@vhcs/client/testing';
import { rating } from './local-server.fixture.mts';

const unit: Unit = {
  id: 'vpqh',
  name: { vi: 'Văn phòng Quốc hội' },
  level: 'central',
  parent: null,
  predecessors: [],
  successors: [],
};
const collector = createFakeCollector({ units: [unit] });
const client = createFakeClient(collector);

test('ids that were read are taken where ids of their kind are asked for', async () => {
  const { items } = await client.units();
  const survey = await client.survey('hai-long-nhanh');

  for (const { id } of items) await client.submit({ ...rating, unit: id, survey: survey.id });

  assert.deepEqual(
    collector.ratings.map((given) => [given.unit, given.survey]),
    [['vpqh', 'hai-long-nhanh']],
  );
});

test('a plain string is taken for an id of any kind, and an id for a string', () => {
  const fromAttribute: string = 'VPQH'.toLowerCase();

  const ids: readonly [UnitId, SurveyId] = [fromAttribute, fromAttribute];
  const plain: string = ids[0];

  assert.equal(plain, 'vpqh');
});

test('an id of another kind does not compile', () => {
  const survey: SurveyId = 'hai-long-nhanh';
  const mistakes = [
    // @ts-expect-error a survey is no unit
    () => client.unit(survey),
    // @ts-expect-error a unit is no survey
    () => client.summary(unit.id, { survey: unit.id }),
    // @ts-expect-error a rating is not of a survey alone
    () => client.submit({ ...rating, unit: survey }),
    // @ts-expect-error a unit is no badge
    (): BadgeId => unit.id,
  ];

  assert.equal(mistakes.length, 4);
});
