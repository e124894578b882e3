import { unitWords, type UnitWords } from '../shared/unit-words.ts';

/** Everything that the element says by itself, in one language. */
export interface ExemplarListMessages extends UnitWords {
  /** Name of the form. */
  readonly search: string;
  readonly words: string;
  readonly find: string;
  /** Opens the lists of choices on a small screen. */
  readonly filters: string;
  readonly province: string;
  readonly level: string;
  readonly model: string;
  readonly all: string;
  readonly clear: string;
  readonly searching: string;
  readonly found: (count: string) => string;
  readonly noMatch: string;
  readonly noCards: string;
  readonly more: string;
  readonly readingMore: string;
  readonly shown: (count: string, total: string) => string;
  /** After "read the article": of which unit, for those who hear the links alone. */
  readonly about: string;
  readonly failed: string;
  readonly moreFailed: string;
}

/** The source language; it stands in for every pack that is not there. */
export const vi: ExemplarListMessages = {
  ...unitWords,
  search: 'Tìm đơn vị điển hình',
  words: 'Từ khóa',
  find: 'Tìm',
  filters: 'Bộ lọc',
  province: 'Tỉnh, thành phố',
  level: 'Cấp',
  model: 'Mô hình',
  all: 'Tất cả',
  clear: 'Xóa bộ lọc',
  searching: 'Đang tìm…',
  found: (count) => `${count} đơn vị`,
  noMatch: 'Không có đơn vị nào khớp với lựa chọn.',
  noCards: 'Chưa có đơn vị điển hình nào được đăng.',
  more: 'Xem thêm',
  readingMore: 'Đang tải…',
  shown: (count, total) => `Đang xem ${count} trên ${total}`,
  about: 'về',
  failed: 'Chưa tải được danh sách đơn vị điển hình.',
  moreFailed: 'Chưa tải thêm được.',
};
