import type { Finding } from './findings.ts';

/**
 * Both languages of one sentence; `{what}` is what was found, `{accepted}` what could stand there.
 */
interface Sentence {
  readonly vi: string;
  readonly en: string;
}

/** What each finding means, and what to do. */
export const sentences: Readonly<Record<Finding['kind'], Sentence>> = {
  works: {
    vi: '{what}: hoạt động.',
    en: '{what}: works.',
  },
  'nothing-here': {
    vi: 'Trang không có thẻ vhcs-* nào. Trình soạn thảo có thể đã xóa thẻ: hãy dùng <div data-vhcs="satisfaction" data-unit="…">. Thẻ nằm trong shadow root: gọi vhcs("scan", root).',
    en: 'There is no vhcs-* tag on this page. The editor may have stripped it: use <div data-vhcs="satisfaction" data-unit="…">. A tag inside a shadow root: call vhcs("scan", root).',
  },
  'unknown-name': {
    vi: '{what}: không có phần tử nào tên như vậy. Hãy kiểm tra chính tả.',
    en: '{what}: there is no element of that name. Check the spelling.',
  },
  'not-there-yet': {
    vi: '{what}: mã chưa tải được. Hãy kiểm tra mạng, và chỉ thị script-src (cùng trusted-types vhcs-embed) trong chính sách bảo mật nội dung (CSP) của trang.',
    en: "{what}: its code has not arrived. Check the network, and script-src (and trusted-types vhcs-embed) in the page's Content-Security-Policy.",
  },
  unscanned: {
    vi: '{what}: nằm trong shadow root, nơi mã không tự tìm đến. Hãy gọi vhcs("scan", root) với shadow root đó.',
    en: '{what}: inside a shadow root, where the script does not look by itself. Call vhcs("scan", root) with that root.',
  },
  lazy: {
    vi: '{what}: có loading="lazy", sẽ tải khi cuộn đến gần.',
    en: '{what}: has loading="lazy" and loads when it comes near the viewport.',
  },
  'switched-off': {
    vi: '{what}: đơn vị vận hành đã tạm tắt; nội dung bên trong thẻ được hiển thị thay thế.',
    en: '{what}: switched off by the operator; the content inside the tag is shown instead.',
  },
  unseen: {
    vi: '{what}: đã tải nhưng không chiếm chỗ nào. Có quy tắc CSS của trang (display: none, height: 0) hoặc thẻ cha đang ẩn nó không?',
    en: '{what}: there, but takes no room. Is it hidden by a style of the page (display: none, height: 0) or by a parent?',
  },
  'no-unit': {
    vi: '{what}: thiếu thuộc tính unit (mã đơn vị, ví dụ unit="ttpvhcc-lai-chau").',
    en: '{what}: the unit attribute is missing (the id of the unit, such as unit="ttpvhcc-lai-chau").',
  },
  'no-campaign': {
    vi: '{what}: thiếu thuộc tính campaign (mã phong trào) hoặc badge (mã huy hiệu của đơn vị).',
    en: "{what}: the campaign attribute (the id of an emulation movement) or badge (the id of a unit's badge) is missing.",
  },
  'stray-attribute': {
    vi: '{what}: thuộc tính này không có tác dụng ở đây. Trên thẻ có: {accepted}; trên <div data-vhcs> viết data- trước mỗi tên.',
    en: '{what}: this attribute does nothing here. The tag has: {accepted}; on <div data-vhcs> each is written with data- before it.',
  },
  'unknown-unit': {
    vi: '{what}: máy chủ không biết đơn vị này. Danh sách: /v1/units.',
    en: '{what}: the collector does not know this unit. The list: /v1/units.',
  },
  'ended-unit': {
    vi: '{what}: đơn vị này đã kết thúc hoạt động và không nhận đánh giá nữa. Hãy dùng mã của đơn vị kế thừa.',
    en: '{what}: this unit has ended and takes no ratings any more. Use the id of its successor.',
  },
  'unknown-record': {
    vi: '{what}: máy chủ không có mã này. Hãy kiểm tra chính tả, hoặc hỏi đơn vị vận hành máy chủ.',
    en: '{what}: the collector has nothing of this id. Check the spelling, or ask the operator of the collector.',
  },
  'unit-scoring': {
    vi: '{what}: phiếu này dùng để chấm điểm đơn vị, không nhận đánh giá của người dân. Hãy dùng một phiếu khác, ví dụ survey="hai-long-nhanh".',
    en: '{what}: this survey scores units and takes no ratings of visitors. Use another one, such as survey="hai-long-nhanh".',
  },
  'no-card': {
    vi: '{what}: đơn vị này chưa có thẻ điển hình. Danh sách các thẻ: /v1/exemplars.',
    en: '{what}: this unit has no exemplar card. The list of cards: /v1/exemplars.',
  },
  unreachable: {
    vi: 'Không kết nối được máy chủ VHCS ở {what}. Hãy kiểm tra mạng, và địa chỉ, viết đủ cả https:// (nguồn của thẻ script, data-api, hoặc api của vhcs-provider); trang https chỉ gọi được máy chủ https.',
    en: 'No VHCS collector answers at {what}. Check the network, and the address, with https:// before it (where the script comes from, data-api, or api of vhcs-provider); a page by https can only call a collector by https.',
  },
  'refused-by-policy': {
    vi: 'Chính sách bảo mật nội dung (CSP) của trang chặn máy chủ VHCS ở chỉ thị {what}. Hãy thêm địa chỉ máy chủ vào chỉ thị đó.',
    en: "The page's Content-Security-Policy keeps the VHCS collector out by {what}. Add the collector's address to that directive.",
  },
  unregistered: {
    vi: '{what}: chưa đăng ký với máy chủ, nên đánh giá gửi từ đây bị từ chối (403). Hãy báo địa chỉ này cho đơn vị vận hành máy chủ.',
    en: '{what}: not registered with the collector, so that ratings from here are refused (403). Tell the operator of the collector this address.',
  },
};
