import { vi as outcome, type OutcomeMessages } from '../../outcome.messages.ts';
import { vi as usual, type SatisfactionMessages } from '../../satisfaction.messages.ts';
import type { Text } from '../../words.ts';

/** What a kiosk says, in one language. Kept short: it is read standing. */
export interface KioskMessages extends SatisfactionMessages, OutcomeMessages {
  readonly chooseLanguage: Text;
  readonly listen: Text;
  readonly anonymousHere: Text;
  /** In place of `rights`: when the screen is wiped, nothing leads back to the rating. */
  readonly rightsHere: Text;
  readonly aboutData: Text;
  readonly back: Text;
  readonly thanksHere: Text;
  readonly chooseAgain: Text;
  readonly keepChoice: Text;
  readonly writeComment: Text;
  readonly sendComment: Text;
  readonly dropComment: Text;
  readonly done: Text;
  /** With the seconds that are left as `{seconds}`. */
  readonly countdown: Text;
  /** For the staff, with the number of ratings as `{count}`. */
  readonly unsent: Text;
  /** For the staff, after the number of those that wait, where they are in memory only. */
  readonly unsaved: Text;
  /** For the staff, with the code of the refusal as `{code}`. */
  readonly refusedHere: Text;
  /** Instead of the question; it is over, or yet to open. */
  readonly closedHere: Text;
  readonly tellUnitHere: Text;
  /** For the staff, with the survey's id as `{survey}`. */
  readonly closedForStaff: Text;
}

export const vi: KioskMessages = {
  ...usual,
  ...outcome,
  chooseLanguage: 'Chọn ngôn ngữ',
  listen: 'Nghe câu hỏi',
  anonymousHere: 'Ẩn danh: không lưu họ tên; người ở quầy không xem được.',
  rightsHere:
    'Quyền của Ông/Bà: đánh giá hay không là tự nguyện, góp ý cũng vậy; sửa được trước khi màn hình trở lại câu hỏi. Phiếu đã chốt không còn gắn với ai, nên không tìm lại để xem hay xóa được.',
  aboutData: 'Về dữ liệu',
  back: 'Quay lại',
  thanksHere: 'Cảm ơn Ông/Bà!',
  chooseAgain: 'Xin Ông/Bà chọn lại.',
  keepChoice: 'Giữ như cũ',
  writeComment: 'Viết góp ý',
  sendComment: 'Gửi góp ý',
  dropComment: 'Không góp ý',
  done: 'Xong',
  countdown: 'Trở về màn hình đầu sau {seconds} giây',
  unsent: 'Chờ gửi: {count}',
  unsaved: 'Chưa lưu được trên máy này: xin đừng tắt máy. Trang kiosk cần mở bằng https.',
  refusedHere: 'Hệ thống không nhận đánh giá ({code}). Xin báo người quản trị.',
  closedHere: 'Phiếu khảo sát này hiện không nhận đánh giá.',
  tellUnitHere: 'Nếu có ý kiến, xin Ông/Bà nói với đơn vị.',
  closedForStaff:
    'Phiếu {survey} đã đóng hoặc chưa mở. Xin báo người quản trị; khi phiếu mở, câu hỏi tự hiện lại trong vòng một giờ.',
};
