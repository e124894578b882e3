import type { Bilingual } from '../registry/bilingual.ts';

/** Where something stands in a file, and what stands there. */
export interface Place {
  /** From 1; null: the file as a whole. */
  readonly line: number | null;
  /** Heading of the column as the file has it, or the field of a record in JSON. */
  readonly column: string | null;
  /** What stands there; null: nothing. */
  readonly value: string | null;
}

/** One thing for which a file is not imported. */
export interface ImportFault extends Place {
  readonly problem: Bilingual;
  readonly accepted: Bilingual;
}

/** The file as a whole. */
export const wholeFile: Place = { line: null, column: null, value: null };

/** What may be wrong, in both languages. */
export const faultTexts = {
  notAccepted: { vi: 'giá trị không được chấp nhận', en: 'the value is not accepted' },
  formulaError: { vi: 'ô có lỗi công thức', en: 'the cell holds a formula error' },
  notCalculated: {
    vi: 'công thức chưa được tính',
    en: 'the formula has not been calculated',
  },
  missing: { vi: 'thiếu giá trị bắt buộc', en: 'a required value is missing' },
  missingColumn: { vi: 'thiếu cột bắt buộc', en: 'a required column is missing' },
  unknownColumn: { vi: 'không có cột này', en: 'there is no such column' },
  doubleColumn: { vi: 'cột này có hai lần', en: 'the column is there twice' },
  unknownField: { vi: 'không có trường này', en: 'there is no such field' },
  notRegistered: { vi: 'mã này chưa có', en: 'this id is not registered' },
  doubleId: { vi: 'mã này đã có ở dòng trước', en: 'the id stands on an earlier line' },
  differs: {
    vi: 'khác với dòng đầu của cùng một mã',
    en: 'it differs from the first row of the same id',
  },
  published: {
    vi: 'phiên bản này đã công bố, không sửa được nữa',
    en: 'this version is published and cannot be altered',
  },
  builtIn: {
    vi: 'phiếu này nằm sẵn trong mã nhúng của các cổng, không có phiên bản khác',
    en: 'this survey is built into the scripts of the portals and has no other version',
  },
  otherScale: {
    vi: 'mã thang đo này đã có với các mức khác',
    en: 'this id of a scale is registered with other points',
  },
  doubleQuestion: {
    vi: 'mã câu hỏi này đã có trong phiếu',
    en: 'the survey has a question of this id already',
  },
  doubleOption: {
    vi: 'mã lựa chọn này đã có trong câu hỏi',
    en: 'the question has an option of this id already',
  },
  doubleValue: {
    vi: 'giá trị này đã có trong thang đo',
    en: 'the scale has a point of this value already',
  },
  scaleOrder: {
    vi: 'thứ tự của thang đo trái với giá trị các mức',
    en: 'the order of the scale contradicts the values of its points',
  },
  secondCard: { vi: 'đơn vị này đã có thẻ khác', en: 'this unit has another card already' },
  circle: {
    vi: 'đơn vị này đứng trên chính nó',
    en: 'the unit stands above itself',
  },
  successionCircle: {
    vi: 'đơn vị này kế thừa chính nó',
    en: 'the unit succeeds itself',
  },
  endsBeforeStart: {
    vi: 'ngày kết thúc đứng trước ngày bắt đầu',
    en: 'the last day is before the first day',
  },
  noEvidence: {
    vi: 'huy hiệu điển hình phải có căn cứ',
    en: 'an exemplar badge needs evidence',
  },
  nothing: { vi: 'tệp không có dữ liệu', en: 'there is nothing in the file' },
  firstWithoutId: { vi: 'dòng đầu tiên phải có mã', en: 'the first row has to have an id' },
} as const satisfies Record<string, Bilingual>;

/** A text that is no JSON, and what is. */
export const notWellFormed: Bilingual = {
  vi: 'JSON sai cú pháp',
  en: 'it is not well-formed JSON',
};

/** What is accepted of JSON. */
export const jsonAccepted: Bilingual = {
  vi: 'tệp JSON đúng cú pháp: một danh sách bản ghi',
  en: 'a well-formed JSON file: a list of records',
};

/** A file that cannot be read at all. */
export function unreadable(problem: Bilingual, accepted: Bilingual): ImportFault {
  return { ...wholeFile, problem, accepted };
}
