import type { Finding } from './findings.ts';

/** Both languages of one sentence; `{what}` is what was found. */
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
  'unknown-unit': {
    vi: 'unit="{what}": máy chủ không biết đơn vị này. Danh sách: /v1/units.',
    en: 'unit="{what}": the collector does not know this unit. The list: /v1/units.',
  },
  unreachable: {
    vi: 'Không kết nối được {what}. Hãy kiểm tra mạng và data-api trên thẻ script.',
    en: '{what} cannot be reached. Check the network and data-api on the script tag.',
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
