import type { UnitLevelNames } from './unit-levels.vi.ts';

/** The levels in English. */
export const unitLevelsEn: UnitLevelNames = {
  central: 'Central agency',
  province: 'Province',
  'province-sector': 'Sector agency in a province',
  'province-dept': 'Provincial department',
  district: 'District',
  'district-division': 'District division',
  'district-unit': 'District unit',
  commune: 'Commune',
  'public-service-unit': 'Public service unit',
  'one-stop-centre': 'Public administrative service centre',
  'one-stop-desk': 'One-stop division',
  group: 'Group of units',
};
