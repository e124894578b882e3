import type { Unit } from './schemas/unit.ts';

/** What visitors read for each level of a unit, in one language. */
export type UnitLevelNames = Readonly<Record<Unit['level'], string>>;

/** The levels in Vietnamese. */
export const unitLevelsVi: UnitLevelNames = {
  central: 'Cơ quan trung ương',
  province: 'Cấp tỉnh',
  'province-sector': 'Ngành dọc cấp tỉnh',
  'province-dept': 'Sở, ban, ngành cấp tỉnh',
  district: 'Cấp huyện',
  'district-division': 'Phòng chuyên môn cấp huyện',
  'district-unit': 'Đơn vị cấp huyện',
  commune: 'Cấp xã',
  'public-service-unit': 'Đơn vị sự nghiệp công lập',
  'one-stop-centre': 'Trung tâm Phục vụ hành chính công',
  'one-stop-desk': 'Bộ phận Một cửa',
  group: 'Nhóm đơn vị',
};
