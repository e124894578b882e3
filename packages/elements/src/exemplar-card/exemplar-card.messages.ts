import { unitWords, type UnitWords } from '../shared/unit-words.ts';

/** Everything that the element says by itself, in one language. */
export interface ExemplarCardMessages extends UnitWords {
  readonly practices: string;
  readonly statedFigures: string;
  /** That the figures above are quoted. */
  readonly quoted: string;
  /** Before a bare number that is a bound. */
  readonly bounds: Readonly<Record<'>' | '>=', string>>;
  readonly target: string;
  readonly source: string;
  readonly ended: (day: string) => string;
  readonly successors: string;
  readonly noSuccessors: string;
  readonly revoked: (day: string) => string;
  readonly expired: string;
  readonly grantedBy: string;
  readonly document: string;
  /** Follows the number of a document. */
  readonly dated: (day: string) => string;
  readonly valid: (from: string | undefined, to: string | undefined) => string;
  readonly measured: string;
  readonly reading: string;
  readonly tooFew: string;
  readonly received: (count: string) => string;
  readonly votes: (count: string) => string;
  readonly countsOnly: string;
  readonly verySatisfied: string;
  readonly satisfied: string;
  readonly interval: (low: number, high: number) => string;
  readonly through: (day: string) => string;
  readonly between: (first: string, last: string) => string;
  readonly method: (version: number) => string;
  readonly measuredFailed: string;
  readonly failed: string;
  readonly absent: string;
}

/** The source language; it stands in for every pack that is not there. */
export const vi: ExemplarCardMessages = {
  ...unitWords,
  practices: 'Cách làm',
  statedFigures: 'Số liệu do nguồn nêu',
  quoted: 'Trích đúng lời của nguồn; không phải kết quả người dân đánh giá tại đây.',
  bounds: { '>': 'hơn', '>=': 'ít nhất' },
  target: 'Mục tiêu, chưa phải kết quả',
  source: 'Nguồn:',
  ended: (day) => `Đơn vị mang tên này đến hết ngày ${day}.`,
  successors: 'Đánh giá mới được gửi tới đơn vị kế thừa, không cộng vào số liệu ở đây:',
  noSuccessors: 'Đơn vị không nhận đánh giá mới; chưa có thông tin về đơn vị kế thừa.',
  revoked: (day) => `đã thu hồi ngày ${day}`,
  expired: 'đã hết hiệu lực',
  grantedBy: 'Cấp bởi:',
  document: 'Văn bản:',
  dated: (day) => `ngày ${day}`,
  valid: (from, to) =>
    `Hiệu lực: ${[from && `từ ${from}`, to && `đến hết ${to}`].filter(Boolean).join(' ')}`,
  measured: 'Người dân đánh giá trực tiếp',
  reading: 'Đang lấy số liệu…',
  tooFew: 'Chưa đủ phiếu',
  received: (count) => `Đã nhận ${count} phiếu. Kết quả công bố theo đợt, mỗi đợt từ 10 phiếu.`,
  votes: (count) => `${count} phiếu`,
  countsOnly: 'Dưới 30 phiếu nên chỉ công bố số lượng, không tính tỷ lệ.',
  verySatisfied: 'Rất hài lòng',
  satisfied: 'Hài lòng trở lên',
  interval: (low, high) => `khoảng tin cậy 95%: ${low}–${high}%`,
  through: (day) => `tính đến hết ngày ${day}`,
  between: (first, last) => `từ ${first} đến hết ${last}`,
  method: (version) =>
    `Phiếu ẩn danh, tự nguyện; khoảng tin cậy Wilson. Phương pháp tính: bản ${version}.`,
  measuredFailed: 'Chưa lấy được số liệu đánh giá của người dân.',
  failed: 'Chưa tải được thông tin điển hình.',
  absent: 'Đơn vị này chưa có thông tin điển hình.',
};
