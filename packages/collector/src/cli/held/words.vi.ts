import type { HeldWords } from './words.ts';

/** Words about held ratings in Vietnamese. */
export const heldWordsInVietnamese: HeldWords = {
  description: 'xem các nhóm phiếu đang bị giữ, rồi cho tính hoặc loại hẳn từng nhóm',
  list: 'liệt kê các nhóm phiếu đang bị giữ; không ai thấy phiếu nói gì',
  release: 'cho tính cả nhóm: vào số liệu khi đợt tới chốt',
  reject: 'loại hẳn cả nhóm, không đổi lại được; số phiếu bị loại được công khai',
  groupArgument: 'nhóm phiếu, như trong vhcs held list',
  groupAccepted: (group) =>
    `“${group}” không phải một nhóm phiếu; chấp nhận: đơn-vị/phiếu/phiên-bản/nguồn/ngày/lý-do, như trong vhcs held list.`,
  unitOption: 'chỉ phiếu về đơn vị này',
  columns: ['Nhóm', 'Số phiếu', 'Vì sao bị giữ'],
  reasons: {
    honeypot: 'điền vào ô mà người không nhìn thấy',
    'too-fast': 'gửi nhanh hơn người có thể điền',
    burst: 'dồn dập từ một mạng',
  },
  released: (n) =>
    `Đã cho tính ${String(n)} phiếu: vào số liệu khi đợt tới chốt. Máy chủ đang chạy đếm các phiếu này trong vài giây.`,
  rejected: (n) => `Đã loại hẳn ${String(n)} phiếu.`,
  nothing: (group) =>
    `Chưa ghi gì: không có phiếu nào đang bị giữ trong nhóm ${group}. Có thể người khác đã quyết định: xem vhcs held list.`,
  empty: 'Không có phiếu nào đang bị giữ.',
};
