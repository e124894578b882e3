import type { Site, Touchpoint, Unit } from '@vhcs/contract';
import type { Fixtures } from '@vhcs/contract/fixtures';
import { demoBadges } from './demo-badges.ts';
import { withDemoDetails } from './demo-campaign.ts';
import type { RegistryData } from './records.ts';

const demoSite: Site = {
  id: 'demo',
  name: 'Cổng minh họa VHCS',
  origins: ['http://localhost:*', 'http://127.0.0.1:*'],
};

const demoTouchpoints: readonly Touchpoint[] = [
  {
    id: 'ttpvhcc-lai-chau-quay-1',
    unit: 'ttpvhcc-lai-chau',
    kind: 'counter',
    name: { vi: 'Quầy số 1', en: 'Counter 1' },
    open: true,
  },
  {
    id: 'ttpvhcc-lai-chau-kiosk',
    unit: 'ttpvhcc-lai-chau',
    kind: 'kiosk',
    name: { vi: 'Màn hình đánh giá tại sảnh', en: 'Rating screen in the hall' },
    open: true,
  },
];

/**
 * Provinces of the topmost units, those below take theirs; for units that ended, the province of
 * their time.
 */
const provinces: Readonly<Record<string, string>> = {
  'ubnd-lai-chau': 'Lai Châu',
  'vksnd-ha-nam': 'Hà Nam',
  'ubnd-vung-tau': 'Bà Rịa – Vũng Tàu',
  'hdnd-vung-tau': 'Bà Rịa – Vũng Tàu',
  'ubnd-thanh-tri': 'Sóc Trăng',
};

/**
 * The registry of a first start: the samples with what they leave out, examples of badges, a site
 * on the own machine, two touchpoints.
 */
export function demoRegistry(fixtures: Fixtures): RegistryData {
  const { documents, campaigns, units, surveys, badges, exemplarCards } = fixtures;
  return {
    documents,
    campaigns: campaigns.map(withDemoDetails),
    units: units.map(withProvince),
    surveys,
    badges: [...badges, ...demoBadges],
    exemplarCards,
    touchpoints: demoTouchpoints,
    sites: [demoSite],
  };
}

function withProvince(unit: Unit): Unit {
  const province = provinces[unit.id];
  return province === undefined ? unit : { ...unit, province };
}
