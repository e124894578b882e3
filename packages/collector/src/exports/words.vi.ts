import type { ExportWords } from './words.ts';

/** The words of exported figures in Vietnamese. */
export const exportWordsInVietnamese: ExportWords = {
  unitRow: 'đơn vị',
  totalRow: 'tổng cộng',
  methodRow: 'phương pháp',
  total: (shown, hidden) =>
    hidden === '0'
      ? `Tổng cộng ${shown} đơn vị`
      : `Tổng cộng ${shown} đơn vị, không gồm ${hidden} đơn vị chưa đủ phiếu`,
  columns: {
    row: 'Dòng',
    period: 'Kỳ',
    from: 'Từ ngày',
    to: 'Đến ngày',
    unitId: 'Mã đơn vị',
    unit: 'Đơn vị',
    unitLevel: 'Cấp',
    survey: 'Phiếu khảo sát',
    version: 'Phiên bản phiếu',
    series: 'Nguồn đánh giá',
    n: 'Số phiếu',
    answers: 'Số câu trả lời',
    level: (value, label) => (label === undefined ? `Mức ${value}` : `Mức ${value}: ${label}`),
    satisfied: 'Hài lòng trở lên (%)',
    satisfiedLow: 'Hài lòng trở lên: cận dưới (%)',
    satisfiedHigh: 'Hài lòng trở lên: cận trên (%)',
    verySatisfied: 'Rất hài lòng (%)',
    verySatisfiedLow: 'Rất hài lòng: cận dưới (%)',
    verySatisfiedHigh: 'Rất hài lòng: cận trên (%)',
    served: 'Số lượt được phục vụ',
    satisfiedLeast: 'Hài lòng trở lên trong mọi lượt: ít nhất (%)',
    satisfiedMost: 'Hài lòng trở lên trong mọi lượt: nhiều nhất (%)',
    verySatisfiedLeast: 'Rất hài lòng trong mọi lượt: ít nhất (%)',
    verySatisfiedMost: 'Rất hài lòng trong mọi lượt: nhiều nhất (%)',
    closedThrough: 'Tính đến hết ngày',
    methodVersion: 'Phiên bản phương pháp',
    note: 'Ghi chú',
    question: 'Câu hỏi',
    notApplicable: 'Không áp dụng',
    answer: 'Phương án',
    count: 'Số lượt chọn',
  },
  series: {
    open: 'Trang web, đường dẫn và mã QR',
    kiosk: 'Màn hình tại quầy',
    ticket: 'Phiếu mời theo lượt giao dịch',
    anonymous: 'Phiếu ẩn danh',
  },
  period: (id) => {
    const [year = '', part = ''] = id.split('-');
    if (id === 'all') return 'Từ đánh giá đầu tiên';
    if (part === '') return `Năm ${year}`;
    if (part === 'H1') return `6 tháng đầu năm ${year}`;
    if (part === 'H2') return `6 tháng cuối năm ${year}`;
    if (part.startsWith('Q')) return `Quý ${part.slice(1)} năm ${year}`;
    return `Tháng ${String(Number(part))} năm ${year}`;
  },
  tooFew: 'Chưa đủ phiếu để công bố',
  noShares: 'Dưới 30 câu trả lời cho câu hỏi chung: chỉ công bố số phiếu, chưa tính tỷ lệ',
  totalNote: 'Tổng các dòng đơn vị đã công bố ở trên',
  unitBegan: (day, predecessors) =>
    `Hoạt động từ ngày ${day}${predecessors && `, đơn vị tiền thân: ${predecessors}`}`,
  unitEnded: (day, successors) =>
    `Hoạt động đến hết ngày ${day}${successors && `, đơn vị kế thừa: ${successors}`}`,
  sheets: { figures: 'Tổng hợp', questions: 'Từng câu hỏi', method: 'Phương pháp' },
  method: [
    'Mỗi đánh giá được tính khi đợt của nó đã chốt: hết ngày, và đơn vị có ít nhất 10 đánh giá chưa công bố. Đợt thuộc về tháng của ngày cuối cùng trong đợt.',
    'Dưới 10 đánh giá: không công bố. Từ 10 đến 29: công bố số phiếu. Từ 30: thêm tỷ lệ, làm tròn đến phần trăm, kèm khoảng tin cậy 95% theo Wilson.',
    'Một kỳ cũng không được công bố khi có thể suy ra số phiếu dưới 10 bằng cách lấy kỳ dài trừ kỳ ngắn.',
    'Dòng tổng cộng là tổng của các dòng đã công bố, không gồm đơn vị chưa đủ phiếu: lấy tổng trừ đi các dòng không suy ra được đơn vị nào.',
    '“Hài lòng trở lên” là hai mức cao nhất của thang, “Rất hài lòng” là mức cao nhất, tính trên câu hỏi chung của phiếu.',
    'Không cộng chung các phiên bản phiếu, các nguồn đánh giá, hay đơn vị cũ với đơn vị kế thừa.',
    'Người đánh giá tự nguyện trả lời, không phải mẫu chọn ngẫu nhiên: kết quả nói về những người đã đánh giá.',
  ],
  servedMethod:
    'Số lượt được phục vụ là số liệu của chính đơn vị. Tỷ lệ “trong mọi lượt” nằm giữa hai trường hợp: những người không đánh giá đều không hài lòng, hoặc đều hài lòng.',
};
