import { html } from 'hono/html';
import type { Fragment } from '../html/fragment.ts';
import type { PageLanguage } from '../html/page-language.ts';

/** What is told about data, in one language. */
export interface NoticeWords {
  readonly title: string;
  readonly purposeTitle: string;
  readonly purpose: string;
  readonly dataTitle: string;
  readonly kept: string;
  readonly notKept: string;
  readonly controllerTitle: string;
  /** `parent`: what the unit belongs to, where that is registered. */
  readonly controller: (unit: Fragment, parent: Fragment | undefined) => Fragment;
  readonly rightsTitle: string;
  readonly rights: string;
  readonly takeDown: string;
}

const vi: NoticeWords = {
  title: 'Mục đích, dữ liệu và quyền của Ông/Bà',
  purposeTitle: 'Mục đích',
  purpose:
    'Đo mức độ hài lòng để phục vụ tốt hơn. Chỉ công bố số liệu chung, mỗi đợt từ 10 phiếu; góp ý có thể được công bố, không kèm mức đánh giá.',
  dataTitle: 'Dữ liệu được lưu',
  kept: 'Câu trả lời, góp ý, ngày, ngôn ngữ, đơn vị, thủ tục nếu có, và nơi đánh giá. Không có thông tin nào chỉ ra Ông/Bà hay người đã phục vụ Ông/Bà.',
  notKept:
    'Không lưu họ tên, số giấy tờ, số điện thoại, địa chỉ mạng, thiết bị. Sau khi gửi, trang này đặt một cookie giống nhau ở mọi người, chỉ ghi rằng máy này hôm nay đã đánh giá; cookie tự xóa lúc nửa đêm.',
  controllerTitle: 'Bên kiểm soát dữ liệu',
  controller: (unit, parent) =>
    html`Đơn vị được đánh giá, ${unit}${parent && html` (thuộc ${parent})`}, và cơ quan vận hành
    trang này.`,
  rightsTitle: 'Quyền của Ông/Bà',
  rights:
    'Đánh giá hay không là tự nguyện, góp ý cũng vậy. Phiếu đã gửi không gắn với ai, nên không tìm lại để xem, sửa hay xóa được.',
  takeDown:
    'Muốn gỡ một góp ý đã công bố, xin báo đơn vị được đánh giá hoặc cơ quan vận hành trang này, kèm nội dung góp ý. Ông/Bà không cần nói mình là ai.',
};

const en: NoticeWords = {
  title: 'Purpose, data and your rights',
  purposeTitle: 'Purpose',
  purpose:
    'To measure satisfaction and serve better. Only overall figures are published, in batches of at least 10 ratings; comments may be published, without the rating.',
  dataTitle: 'Data kept',
  kept: 'The answers, the comment, day, language, unit, procedure if there is one, and place of the rating. Nothing points to you or to the person who served you.',
  notKept:
    'Names, ID or phone numbers, network address and device are not kept. After you send, this page sets one cookie, the same for everybody, which only says that this device has rated today; it is gone at midnight.',
  controllerTitle: 'Data controller',
  controller: (unit, parent) =>
    html`The rated unit, ${unit}${parent && html` (under ${parent})`}, and the agency that runs this
    page.`,
  rightsTitle: 'Your rights',
  rights:
    'Rating is voluntary, and so is commenting. A rating that was sent is tied to nobody, so that it cannot be found again to be shown, changed or erased.',
  takeDown:
    'To have a published comment taken down, tell the rated unit or the agency that runs this page, with the words of the comment. You need not say who you are.',
};

/** What is told about data, by language. */
export const noticeWords: Readonly<Record<PageLanguage, NoticeWords>> = { vi, en };
