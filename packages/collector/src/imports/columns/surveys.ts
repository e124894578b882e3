import { choice, decimalNumber, flag, list, text, wholeNumber } from '../cell-type.ts';
import type { Column } from '../column.ts';
import {
  campaignColumn,
  dayColumn,
  idColumn,
  localizedColumns,
  optional,
  textColumn,
} from './shared.ts';

const kinds = {
  pulse: { vi: 'Đánh giá nhanh', en: 'Pulse' },
  survey: { vi: 'Khảo sát', en: 'Survey' },
  checklist: { vi: 'Bảng kiểm', en: 'Checklist' },
  'unit-scoring': { vi: 'Chấm điểm đơn vị', en: 'Scoring of units' },
  'article-rating': { vi: 'Đánh giá bài viết', en: 'Article rating' },
};

const types = {
  scale: { vi: 'Thang đo', en: 'Scale' },
  points: { vi: 'Chấm điểm', en: 'Points' },
  multi: { vi: 'Chọn nhiều', en: 'Several choices' },
  text: { vi: 'Viết', en: 'Text' },
};

/** A version of a survey: its first row, and a row for each further question. */
export const surveyColumns: readonly Column[] = [
  idColumn,
  {
    path: 'version',
    heading: { vi: 'Phiên bản', en: 'Version' },
    type: wholeNumber,
    isRequired: true,
  },
  {
    path: 'kind',
    heading: { vi: 'Loại phiếu', en: 'Kind' },
    type: choice(kinds),
    isRequired: true,
  },
  ...optional(localizedColumns('title', 'Tiêu đề', 'Title')),
  ...optional(localizedColumns('stem', 'Lời dẫn', 'Stem')),
  textColumn('basis', 'Căn cứ', 'Basis'),
  {
    path: 'scale',
    heading: { vi: 'Thang đo', en: 'Scale' },
    type: text({
      vi: 'mã thang đo của một phiếu đã có, như sat5; để trống là sat5 (năm mức hài lòng)',
      en: 'the id of a scale of a registered survey; empty: sat5, five levels of satisfaction',
    }),
  },
  campaignColumn,
  dayColumn('openFrom', 'Mở từ ngày', 'Open from'),
  dayColumn('openTo', 'Mở đến ngày', 'Open to'),
  { path: 'maxPoints', heading: { vi: 'Điểm tối đa', en: 'Max points' }, type: decimalNumber },
  {
    path: 'questions.*.id',
    heading: { vi: 'Mã câu hỏi', en: 'Question id' },
    type: idColumn.type,
    isRequired: true,
  },
  {
    path: 'questions.*.type',
    heading: { vi: 'Kiểu câu hỏi', en: 'Question type' },
    type: choice(types),
    isRequired: true,
  },
  ...localizedColumns('questions.*.text', 'Câu hỏi', 'Question'),
  { path: 'questions.*.required', heading: { vi: 'Bắt buộc', en: 'Required' }, type: flag },
  {
    path: 'questions.*.factor',
    heading: { vi: 'Yếu tố', en: 'Factor' },
    type: {
      ...wholeNumber,
      accepted: {
        vi: 'yếu tố SIPAS từ 1 đến 5, hoặc 0 cho câu hỏi chung',
        en: 'a SIPAS factor from 1 to 5, or 0 for the overall question',
      },
    },
  },
  {
    path: 'questions.*.notApplicable',
    heading: { vi: 'Cho phép không áp dụng', en: 'Not applicable' },
    type: flag,
  },
  {
    path: 'questions.*.options',
    heading: { vi: 'Lựa chọn', en: 'Options' },
    type: list(
      {
        vi: 'các lựa chọn dạng ma=Nhãn, cách nhau bằng dấu |',
        en: 'options such as id=Label, with | between them',
      },
      '',
    ),
  },
  {
    path: 'questions.*.maxLength',
    heading: { vi: 'Số ký tự tối đa', en: 'Max length' },
    type: wholeNumber,
  },
];
