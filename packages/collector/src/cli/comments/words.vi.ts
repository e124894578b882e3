import type { CommentWords } from './words.ts';

/** Words about comments in Vietnamese. */
export const commentWordsInVietnamese: CommentWords = {
  description: 'xem, duyệt và trả lời góp ý của các đợt đã chốt',
  list: 'liệt kê góp ý, đợt cũ nhất đứng trước',
  publish: 'công bố một góp ý',
  hold: 'đưa một góp ý về chờ duyệt, kể cả khi đã công bố',
  reject: 'không công bố một góp ý; lý do được tính công khai',
  redact: 'bỏ những đoạn không nên công bố trong một góp ý',
  route: 'giao đơn vị khác trả lời; không có --unit thì giao lại đơn vị được đánh giá',
  reply: 'ghi câu trả lời của đơn vị, công khai cùng góp ý',
  idArgument: 'mã góp ý, như trong vhcs comments list',
  stateOption: 'held (chờ duyệt), published (đã công bố) hoặc rejected (không công bố)',
  stateAccepted: 'held, published hoặc rejected',
  unitOption: 'chỉ góp ý về đơn vị này, hoặc giao cho đơn vị này trả lời',
  reasonOption: 'lý do không công bố',
  reasonAccepted: 'một trong: personal-data, insult, off-topic, advertising, unlawful, unreadable',
  redactedOption: 'nguyên văn góp ý, mỗi đoạn bỏ đi thay bằng […]',
  redactedAccepted: 'nguyên văn góp ý với mỗi đoạn bỏ đi thay bằng […]',
  routeOption: 'mã đơn vị sẽ trả lời',
  routeAccepted: 'mã của một đơn vị đã nhập và hôm nay đang hoạt động',
  stanceOption: 'accepted (đã tiếp thu) hoặc explained (giải trình)',
  stanceAccepted: 'accepted hoặc explained',
  replyOption: 'câu trả lời của đơn vị',
  replyAccepted: 'văn bản từ 1 đến 2000 ký tự',
  states: { held: 'chờ duyệt', published: 'đã công bố', rejected: 'không công bố' },
  stances: { accepted: 'đã tiếp thu', explained: 'giải trình' },
  done: (id, state) => `Góp ý ${id}: ${state}.`,
  unknown: (id) => `Không có góp ý ${id}: xem vhcs comments list.`,
  refused: (why) => `Chưa ghi gì: ${why}.`,
  faults: {
    'no-change': 'góp ý đã như vậy rồi',
    'rejected-before':
      'góp ý đã bị từ chối công bố, có thể do người khác vừa quyết định; muốn công bố thì đưa về chờ duyệt (hold) trước',
    'personal-data':
      'có vẻ còn số điện thoại, địa chỉ thư, số căn cước, số tài khoản hoặc mã hồ sơ; hãy bỏ đi trước',
    'not-a-redaction': 'chỉ được thay đoạn bằng […], không thêm hay sửa chữ nào',
    rejected:
      'góp ý không công bố thì không ai thấy câu trả lời; hãy đưa về chờ duyệt rồi công bố trước',
  },
  empty: 'Không có góp ý nào.',
};
