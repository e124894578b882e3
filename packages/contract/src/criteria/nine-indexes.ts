import type { CriterionSet } from '../schemas/score.ts';

/** Two points for each. */
const MAX_POINTS = 2;

const texts = [
  'Tổng thời gian giải quyết thủ tục hành chính so với quy định của pháp luật',
  'Thời gian thực hiện của từng cơ quan, đơn vị tham gia giải quyết (kể cả đơn vị phối hợp)',
  'Số lần phải liên hệ với nơi tiếp nhận hồ sơ để hoàn thiện hồ sơ thủ tục hành chính (kể cả liên hệ theo hình thức trực tuyến)',
  'Số lượng cơ quan, đơn vị, tổ chức phải liên hệ để hoàn thiện hồ sơ thủ tục hành chính (kể cả liên hệ theo hình thức trực tuyến)',
  'Thực hiện tổ chức tiếp nhận hồ sơ, giải quyết, trả kết quả tại Bộ phận Một cửa',
  'Công khai các thủ tục hành chính',
  'Thái độ của cán bộ, công chức, viên chức khi hướng dẫn lập hồ sơ, tiếp nhận hồ sơ và giải quyết thủ tục hành chính',
  'Tiếp thu, giải trình đối với các ý kiến phản ánh, kiến nghị của tổ chức, cá nhân',
  'Tiến độ và chất lượng cung cấp dịch vụ công trực tuyến của cơ quan có thẩm quyền',
];

/**
 * The nine indexes of the one-stop assessment, after a report form of Circular 01/2018/TT-VPCP
 * (Decree 61/2018/NĐ-CP, replaced by Decree 118/2025/NĐ-CP from 1/7/2025): a template for
 * comparison with earlier years. That form leaves open whether exactly 15 is "Xuất sắc"; here it is.
 */
export const nineIndexes: CriterionSet = {
  id: 'cham-diem-9-chi-so',
  name: {
    vi: 'Chấm điểm giải quyết thủ tục hành chính theo 9 chỉ số',
    en: 'One-stop assessment by nine indexes',
  },
  criteria: texts.map((vi, index) => ({
    id: `cs${String(index + 1)}`,
    text: { vi },
    maxPoints: MAX_POINTS,
  })),
  maxTotal: texts.length * MAX_POINTS,
  bands: [
    { id: 'xuat-sac', name: { vi: 'Xuất sắc', en: 'Excellent' }, from: 15 },
    { id: 'tot', name: { vi: 'Tốt', en: 'Good' }, from: 12 },
    { id: 'kha', name: { vi: 'Khá', en: 'Fair' }, from: 9 },
    { id: 'trung-binh', name: { vi: 'Trung bình', en: 'Average' }, from: 6 },
    { id: 'yeu', name: { vi: 'Yếu', en: 'Weak' }, from: 0 },
  ],
  note: {
    vi: 'Theo Thông tư 01/2018/TT-VPCP (Nghị định 61/2018/NĐ-CP, đã được Nghị định 118/2025/NĐ-CP thay thế từ 01/7/2025). Mốc xếp loại cần đối chiếu với văn bản trước khi dùng.',
    en: 'After Circular 01/2018/TT-VPCP (Decree 61/2018, replaced by Decree 118/2025 from 1/7/2025). Compare where grades begin with the text before use.',
  },
};
