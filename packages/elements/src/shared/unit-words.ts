import { unitLevelsVi, type UnitLevelNames } from '@vhcs/contract';

/** How the elements speak of units, in one language. */
export interface UnitWords {
  /** What stands for the level of a unit. */
  readonly levels: UnitLevelNames;
  readonly photoBy: (credit: string) => string;
  readonly readArticle: string;
  /** Beside the name of a unit that has ended. */
  readonly nameUntil: (day: string) => string;
  readonly retry: string;
}

/** The source language. */
export const unitWords: UnitWords = {
  levels: unitLevelsVi,
  photoBy: (credit) => `Ảnh: ${credit}`,
  readArticle: 'Đọc bài viết',
  nameUntil: (day) => `tên gọi đến ${day}`,
  retry: 'Thử lại',
};
