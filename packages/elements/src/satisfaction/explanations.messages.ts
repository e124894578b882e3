import type { Text } from './words.ts';

/** What is rarely said, in one language: refusals by their code, and the notice about data. */
export interface Explanations {
  readonly refused: Text;
  readonly 'not-replaceable': Text;
  readonly 'unit-closed': Text;
  /** For `unit-closed` too: of a unit that is yet to begin. */
  readonly unitToCome: Text;
  readonly 'survey-closed': Text;
  readonly 'already-rated': Text;
  readonly successors: Text;
  readonly purpose: Text;
  readonly data: Text;
  readonly controller: Text;
  readonly rights: Text;
  readonly takeDown: Text;
}

export const vi: Explanations = {
  refused: 'Hệ thống không nhận đánh giá này. Xin báo người quản trị trang.',
  'not-replaceable': 'Đợt phiếu đã chốt, không sửa được nữa. Đánh giá đã gửi vẫn được tính.',
  'unit-closed': 'Đơn vị này đã kết thúc hoạt động, không nhận đánh giá nữa.',
  unitToCome: 'Đơn vị này chưa bắt đầu hoạt động.',
  'survey-closed': 'Phiếu khảo sát này đã đóng. Xin tải lại trang.',
  'already-rated': 'Bạn đã đánh giá bài viết này rồi.',
  successors: 'Đơn vị kế thừa:',
  purpose:
    'Mục đích: đo mức độ hài lòng để phục vụ tốt hơn. Chỉ công bố số liệu chung, mỗi đợt từ 10 phiếu; góp ý có thể được công bố, không kèm mức đánh giá, đã che thông tin cá nhân nhận ra được.',
  data: 'Dữ liệu được lưu: câu trả lời, góp ý, ngày, ngôn ngữ, đơn vị và nơi đánh giá. Không có thông tin nào chỉ ra Ông/Bà hay người đã phục vụ Ông/Bà.',
  controller: 'Bên kiểm soát dữ liệu: đơn vị được đánh giá và cơ quan vận hành trang này.',
  rights:
    'Quyền của Ông/Bà: đánh giá hay không là tự nguyện, góp ý cũng vậy; sửa được trong ngày. Phiếu đã chốt không còn gắn với ai, nên không tìm lại để xem hay xóa được.',
  takeDown:
    'Muốn gỡ góp ý đã công bố, xin báo đơn vị được đánh giá hoặc cơ quan vận hành trang này.',
};

export const en: Explanations = {
  refused: 'The system does not take this rating. Please tell the webmaster.',
  'not-replaceable':
    'The batch is closed, so the rating can no longer be changed. The one you sent counts.',
  'unit-closed': 'This unit has ended and takes no more ratings.',
  unitToCome: 'This unit is yet to begin.',
  'survey-closed': 'This survey is closed. Please reload the page.',
  'already-rated': 'You have rated this article already.',
  successors: 'Its work went to:',
  purpose:
    'Purpose: to measure satisfaction and serve better. Only overall figures are published, in batches of at least 10 ratings; comments may be published, without the rating, with personal data masked where found.',
  data: 'Data kept: the answers, the comment, day, language, unit and place of the rating. Nothing points to you or to the person who served you.',
  controller: 'Data controller: the rated unit and the agency that runs this page.',
  rights:
    'Your rights: rating is voluntary, and so is commenting; you can change it on the same day. A closed batch is tied to nobody, so that a rating in it cannot be found again to be shown or erased.',
  takeDown:
    'To have a published comment taken down, tell the rated unit or the agency that runs this page.',
};
