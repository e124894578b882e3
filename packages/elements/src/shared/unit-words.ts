import type { Unit } from '@vhcs/contract';

/** How the elements speak of units, in one language. */
export interface UnitWords {
  /** What stands for the level of a unit. */
  readonly levels: Readonly<Record<Unit['level'], string>>;
  readonly photoBy: (credit: string) => string;
  readonly readArticle: string;
  /** Beside the name of a unit that has ended. */
  readonly nameUntil: (day: string) => string;
  readonly retry: string;
}

/** The source language. */
export const unitWords: UnitWords = {
  levels: {
    central: 'Cơ quan trung ương',
    province: 'Cấp tỉnh',
    'province-sector': 'Ngành dọc cấp tỉnh',
    'province-dept': 'Sở, ban, ngành cấp tỉnh',
    district: 'Cấp huyện',
    'district-division': 'Phòng chuyên môn cấp huyện',
    'district-unit': 'Đơn vị cấp huyện',
    commune: 'Cấp xã',
    'public-service-unit': 'Đơn vị sự nghiệp công lập',
    'one-stop-centre': 'Trung tâm phục vụ hành chính công',
    'one-stop-desk': 'Bộ phận Một cửa',
    group: 'Nhóm đơn vị',
  },
  photoBy: (credit) => `Ảnh: ${credit}`,
  readArticle: 'Đọc bài viết',
  nameUntil: (day) => `tên gọi đến ${day}`,
  retry: 'Thử lại',
};
