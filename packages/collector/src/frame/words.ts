import type { PageLanguage } from '../html/page-language.ts';

/** Kinds of record that a frame can ask for in vain. */
export type RecordKind = 'unit' | 'survey' | 'campaign' | 'badge' | 'card';

/** The frame's own words in one language. */
export interface FrameWords {
  readonly exemplars: string;
  readonly refusedTitle: string;
  readonly unknownElement: (name: string, accepted: readonly string[]) => string;
  readonly unknownAttribute: (name: string, accepted: readonly string[]) => string;
  readonly badValue: (name: string, value: string, accepted: string) => string;
  readonly missing: (name: string, accepted: string) => string;
  readonly unknownRecord: (record: RecordKind, id: string) => string;
  readonly unknownOrigin: (origin: string) => string;
}

const recordsInVietnamese: Readonly<Record<RecordKind, string>> = {
  unit: 'đơn vị',
  survey: 'phiếu khảo sát',
  campaign: 'phong trào',
  badge: 'huy hiệu',
  card: 'thẻ điển hình của đơn vị',
};

const recordsInEnglish: Readonly<Record<RecordKind, string>> = {
  unit: 'unit',
  survey: 'survey',
  campaign: 'emulation movement',
  badge: 'badge',
  card: 'exemplar card of the unit',
};

const vi: FrameWords = {
  exemplars: 'Điển hình văn hóa công sở',
  refusedTitle: 'Không hiển thị được khung nhúng',
  unknownElement: (name, accepted) =>
    `Không có phần tử “${name}” dành cho khung nhúng. Các phần tử được chấp nhận: ${accepted.join(', ')}.`,
  unknownAttribute: (name, accepted) =>
    `Địa chỉ của khung có thuộc tính “${name}”, phần tử này không nhận. Các thuộc tính được chấp nhận: ${accepted.join(', ')}.`,
  badValue: (name, value, accepted) =>
    `Thuộc tính ${name} có giá trị “${value}”. Giá trị được chấp nhận: ${accepted}.`,
  missing: (name, accepted) =>
    `Địa chỉ của khung thiếu thuộc tính ${name}. Giá trị được chấp nhận: ${accepted}.`,
  unknownRecord: (record, id) => `Không có ${recordsInVietnamese[record]} “${id}”.`,
  unknownOrigin: (origin) =>
    `Trang “${origin}” chưa được đăng ký. Tham số origin phải là nguồn (origin) của một cổng đã đăng ký, như https://laichau.gov.vn.`,
};

const en: FrameWords = {
  exemplars: 'Exemplars of office culture',
  refusedTitle: 'This frame cannot be shown',
  unknownElement: (name, accepted) =>
    `There is no element “${name}” to be framed. Accepted: ${accepted.join(', ')}.`,
  unknownAttribute: (name, accepted) =>
    `The frame's address has the attribute “${name}”, which this element does not take. Accepted: ${accepted.join(', ')}.`,
  badValue: (name, value, accepted) =>
    `The attribute ${name} is “${value}”. Accepted: ${accepted}.`,
  missing: (name, accepted) =>
    `The frame's address lacks the attribute ${name}. Accepted: ${accepted}.`,
  unknownRecord: (record, id) => `There is no ${recordsInEnglish[record]} “${id}”.`,
  unknownOrigin: (origin) =>
    `The site “${origin}” is not registered. The parameter origin takes the origin of a registered site, such as https://laichau.gov.vn.`,
};

/** The frame's words by language. */
export const frameWords: Readonly<Record<PageLanguage, FrameWords>> = { vi, en };
