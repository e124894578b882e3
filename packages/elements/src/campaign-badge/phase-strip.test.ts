import { expect } from '@open-wc/testing';
import type { CampaignCalendar } from '@vhcs/contract';
import { phaseStrip } from './phase-strip.ts';

const movement: CampaignCalendar = {
  archived: false,
  periodFrom: 2019,
  periodTo: 2025,
  phases: [
    { kind: 'final-review', year: 2025 },
    { kind: 'launch', year: 2019, date: '2019-06-14' },
    { kind: 'interim-review', year: 2022 },
  ],
};

const strip = (campaign: CampaignCalendar, today: string): string =>
  phaseStrip(campaign, today)
    .map(({ kind, standing }) => (kind === 'today' ? '[today]' : `${kind} ${standing}`))
    .join(', ');

it('milestones stand in the order of time, whatever the order on record', () => {
  const kinds = phaseStrip(movement, '2026-11-22').map(({ kind }) => kind);

  expect(kinds).to.deep.equal(['launch', 'interim-review', 'final-review']);
});

const days = {
  '2019-06-13': '[today], launch coming, interim-review coming, final-review coming',
  '2019-06-14': 'launch current, interim-review coming, final-review coming',
  '2019-07-01': 'launch past, [today], interim-review coming, final-review coming',
  '2022-12-31': 'launch past, interim-review current, final-review coming',
  '2023-01-01': 'launch past, interim-review past, [today], final-review coming',
  '2025-01-01': 'launch past, interim-review past, final-review current',
  '2026-01-01': 'launch past, interim-review past, final-review past',
};

for (const [today, steps] of Object.entries(days)) {
  it(`on ${today} the strip is: ${steps}`, () => {
    expect(strip(movement, today)).to.equal(steps);
  });
}

it('without phases the first and the last year of the period stand for them', () => {
  const bare = { ...movement, phases: [] };

  expect(strip(bare, '2024-05-01')).to.equal('launch past, [today], end coming');
  expect(strip(bare, '2025-12-31')).to.equal('launch past, [today], end coming');
  expect(strip(bare, '2026-01-01')).to.equal('launch past, end past');
});

it('a campaign without an end goes on today', () => {
  expect(strip({ archived: false, periodFrom: 2021, phases: [] }, '2026-11-22')).to.equal(
    'launch past, [today]',
  );
});

it('a late final review is waited for after the end of the period', () => {
  const late: CampaignCalendar = {
    ...movement,
    phases: [{ kind: 'final-review', year: 2026, date: '2026-03-20' }],
  };

  expect(strip(late, '2026-02-01')).to.equal('launch past, [today], final-review coming');
});

it('an archived campaign has no today', () => {
  expect(strip({ ...movement, archived: true }, '2023-05-05')).to.not.contain('today');
});

it('there is no strip where no year is known', () => {
  expect(phaseStrip({ archived: false, phases: [] }, '2026-11-22')).to.deep.equal([]);
});
