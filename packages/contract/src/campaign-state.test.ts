import assert from 'node:assert/strict';
import { test } from 'node:test';
import { campaignState, type CampaignCalendar } from './campaign-state.ts';
import { localDateAt } from './local-day.ts';

/** The years that are known of the movement of 2019. */
const years: CampaignCalendar = {
  archived: false,
  periodFrom: 2019,
  periodTo: 2025,
  phases: [
    { kind: 'launch', year: 2019 },
    { kind: 'interim-review', year: 2022 },
    { kind: 'final-review', year: 2025 },
  ],
};

/** The same with days. */
const days: CampaignCalendar = {
  ...years,
  phases: [
    { kind: 'launch', year: 2019, date: '2019-06-14' },
    { kind: 'interim-review', year: 2022, date: '2022-08-19' },
    { kind: 'final-review', year: 2025, date: '2025-10-15' },
  ],
};

const period: CampaignCalendar = { archived: false, periodFrom: 2019, periodTo: 2025, phases: [] };

const cases: readonly (readonly [string, CampaignCalendar, string, string])[] = [
  ['is planned before the year of its launch', years, '2018-12-31', 'planned'],
  ['runs from the year of its launch', years, '2019-01-01', 'running'],
  ['is reviewed all the year when no day is known', years, '2022-01-01', 'interim-review'],
  ['runs on after its interim review', years, '2023-01-01', 'running'],
  ['is finally reviewed to the end of that year', years, '2025-12-31', 'final-review'],
  ['is closed in the year after its final review', years, '2026-01-01', 'closed'],
  ['is planned until the day of its launch', days, '2019-06-13', 'planned'],
  ['runs from the day of its launch', days, '2019-06-14', 'running'],
  ['runs until the month of its interim review', days, '2022-07-31', 'running'],
  ['is reviewed in the month of its interim review', days, '2022-08-01', 'interim-review'],
  ['runs again after that month', days, '2022-09-01', 'running'],
  ['is finally reviewed in the month of that day', days, '2025-10-31', 'final-review'],
  ['is closed after its final review, before the period ends', days, '2025-11-01', 'closed'],
  ['without phases follows its period: planned', period, '2018-12-31', 'planned'],
  ['without phases follows its period: running', period, '2025-12-31', 'running'],
  ['without phases follows its period: closed', period, '2026-01-01', 'closed'],
  ['without an end goes on', { ...period, periodTo: null }, '2040-01-01', 'running'],
  ['of which nothing is known runs', { archived: false, phases: [] }, '2026-11-22', 'running'],
  ['that is archived is nothing else', { ...years, archived: true }, '2022-05-05', 'archived'],
];

for (const [statement, campaign, today, state] of cases) {
  test(`a campaign ${statement}`, () => {
    assert.equal(campaignState(campaign, today), state);
  });
}

test('a final review after the end of the period is waited for', () => {
  const late: CampaignCalendar = {
    ...period,
    phases: [{ kind: 'final-review', year: 2026, date: '2026-03-20' }],
  };

  const states = ['2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01'].map((today) =>
    campaignState(late, today),
  );

  assert.deepEqual(states, ['running', 'final-review', 'final-review', 'closed']);
});

test('a campaign closes at midnight in Asia/Ho_Chi_Minh', () => {
  const lastSecond = Date.parse('2025-12-31T16:59:59.999Z');

  assert.equal(campaignState(years, localDateAt(lastSecond)), 'final-review');
  assert.equal(campaignState(years, localDateAt(lastSecond + 1)), 'closed');
});
