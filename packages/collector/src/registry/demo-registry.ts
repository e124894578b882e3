import type { Site, Touchpoint } from '@vhcs/contract';
import type { Fixtures } from '@vhcs/contract/fixtures';
import type { RegistryData } from './registry-data.ts';

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

/** The registry of a first start: the samples, a site on the own machine, two touchpoints. */
export function demoRegistry(fixtures: Fixtures): RegistryData {
  const { documents, campaigns, units, surveys, badges, exemplarCards } = fixtures;
  return {
    documents,
    campaigns,
    units,
    surveys,
    badges,
    exemplarCards,
    touchpoints: demoTouchpoints,
    sites: [demoSite],
  };
}
