import type { PersonalDataKind } from '@vhcs/contract';
import type { PageLanguage } from '../html/page-language.ts';

/** The page's own words in one language; what is asked comes from the survey. */
export interface Words {
  readonly surveyTitle: string;
  readonly required: string;
  readonly notApplicable: string;
  readonly comment: string;
  readonly atMost: (characters: number) => string;
  readonly trap: string;
  readonly send: string;
  readonly anonymous: string;
  readonly errorTitle: string;
  /** Stand before the title of a page with faults, and of one that was not sent for other reasons. */
  readonly errorPrefix: string;
  readonly notSentPrefix: string;
  readonly chooseLevel: string;
  readonly chooseOption: string;
  readonly writeAnswer: string;
  readonly tooLong: (characters: number) => string;
  readonly formExpired: string;
  readonly personalDataTitle: string;
  readonly personalData: (kinds: readonly PersonalDataKind[]) => string;
  readonly reviewComment: string;
  readonly unavailableTitle: string;
  readonly unavailable: string;
  readonly thanksTitle: string;
  readonly thanks: string;
  readonly thanksFacts: readonly string[];
  readonly closedTitle: string;
  readonly closed: (day: string) => string;
  readonly successors: string;
  readonly noSuccessors: string;
  readonly toBeginTitle: string;
  readonly toBegin: (day: string) => string;
  readonly predecessors: string;
  readonly unknownTitle: string;
  readonly unknownUnit: (id: string) => string;
  readonly unknownSurvey: (id: string) => string;
  readonly surveyClosedTitle: string;
  readonly surveyClosed: string;
  readonly alreadySentTitle: string;
  readonly alreadySent: string;
  readonly ratedTodayTitle: string;
  readonly ratedToday: string;
  readonly newForm: string;
}

const kindsInVietnamese: Readonly<Record<PersonalDataKind, string>> = {
  'dossier-code': 'mã hồ sơ',
  email: 'địa chỉ thư điện tử',
  'citizen-id': 'số căn cước',
  phone: 'số điện thoại',
  'bank-account': 'số tài khoản',
};

const kindsInEnglish: Readonly<Record<PersonalDataKind, string>> = {
  'dossier-code': 'a dossier code',
  email: 'an e-mail address',
  'citizen-id': 'a citizen ID number',
  phone: 'a phone number',
  'bank-account': 'a bank account number',
};

const vi: Words = {
  surveyTitle: 'Đánh giá mức độ hài lòng',
  required: 'bắt buộc',
  notApplicable: 'Không áp dụng',
  comment:
    'Ông/Bà có góp ý gì thêm? (không bắt buộc; vui lòng không ghi họ tên, số giấy tờ, số điện thoại)',
  atMost: (characters) => `Tối đa ${String(characters)} ký tự.`,
  trap: 'Xin để trống ô này',
  send: 'Gửi đánh giá',
  anonymous: 'Đánh giá ẩn danh. Người tại quầy không nhìn thấy đánh giá của Ông/Bà.',
  errorTitle: 'Chưa gửi được đánh giá',
  errorPrefix: 'Lỗi: ',
  notSentPrefix: 'Chưa gửi: ',
  chooseLevel: 'Vui lòng chọn một mức.',
  chooseOption: 'Vui lòng chọn trong các ý đã nêu.',
  writeAnswer: 'Vui lòng ghi câu trả lời.',
  tooLong: (characters) => `Nội dung quá dài; tối đa ${String(characters)} ký tự.`,
  formExpired: 'Biểu mẫu đã được làm mới. Vui lòng bấm gửi lại.',
  personalDataTitle: 'Góp ý có thể chứa thông tin cá nhân',
  personalData: (kinds) =>
    `Đánh giá chưa được gửi: có vẻ góp ý có ${listed(kinds, kindsInVietnamese, 'và')}. Ông/Bà nên xóa đi. Nếu gửi tiếp, các thông tin này sẽ được che trước khi lưu.`,
  reviewComment: 'Xem lại góp ý',
  unavailableTitle: 'Hệ thống đang bận',
  unavailable:
    'Đánh giá chưa được lưu. Nội dung Ông/Bà đã nhập vẫn còn dưới đây; vui lòng bấm gửi lại sau ít giây.',
  thanksTitle: 'Cảm ơn Ông/Bà!',
  thanks: 'Đánh giá của Ông/Bà đã được ghi nhận.',
  thanksFacts: [
    'Đánh giá ẩn danh: không lưu họ tên, số điện thoại hay thiết bị.',
    'Người tại quầy không nhìn thấy đánh giá này.',
    'Kết quả được công bố theo đợt, mỗi đợt ít nhất 10 đánh giá.',
  ],
  closedTitle: 'Đơn vị đã ngừng nhận đánh giá',
  closed: (day) => `Đơn vị này hoạt động đến ngày ${day} và không nhận đánh giá mới.`,
  successors: 'Đơn vị kế thừa:',
  noSuccessors: 'Chưa có thông tin về đơn vị kế thừa.',
  toBeginTitle: 'Đơn vị chưa nhận đánh giá',
  toBegin: (day) => `Đơn vị này nhận đánh giá từ ngày ${day}.`,
  predecessors: 'Đơn vị trước đây:',
  unknownTitle: 'Không tìm thấy trang đánh giá',
  unknownUnit: (id) =>
    `Không có đơn vị nào có mã “${id}”. Vui lòng kiểm tra lại đường dẫn hoặc mã QR.`,
  unknownSurvey: (id) => `Không có phiếu khảo sát “${id}” dành cho người dân.`,
  surveyClosedTitle: 'Phiếu khảo sát đã thay đổi',
  surveyClosed: 'Phiên bản phiếu này không còn nhận câu trả lời.',
  alreadySentTitle: 'Đánh giá này đã được gửi',
  alreadySent:
    'Từ biểu mẫu này đã có một đánh giá được gửi trước đó và được giữ nguyên. Nội dung vừa gửi không được ghi nhận.',
  ratedTodayTitle: 'Hôm nay Ông/Bà đã đánh giá rồi',
  ratedToday:
    'Cảm ơn Ông/Bà. Từ máy này hôm nay đã có một đánh giá cho đơn vị và được tính; mỗi máy được tính một lần mỗi ngày nên lần gửi này không được ghi thêm. Mời Ông/Bà đánh giá lại từ ngày mai.',
  newForm: 'Mở biểu mẫu mới',
};

const en: Words = {
  surveyTitle: 'Rate your satisfaction',
  required: 'required',
  notApplicable: 'Not applicable',
  comment: 'Anything to add? (optional; please do not enter names, ID or phone numbers)',
  atMost: (characters) => `At most ${charactersInEnglish(characters)}.`,
  trap: 'Please leave this empty',
  send: 'Send rating',
  anonymous: 'Your rating is anonymous. Nobody at the counter sees it.',
  errorTitle: 'Your rating was not sent',
  errorPrefix: 'Error: ',
  notSentPrefix: 'Not sent: ',
  chooseLevel: 'Please choose a level.',
  chooseOption: 'Please choose among what is listed.',
  writeAnswer: 'Please write an answer.',
  tooLong: (characters) => `This is too long; at most ${charactersInEnglish(characters)}.`,
  formExpired: 'The form has been renewed. Please send it again.',
  personalDataTitle: 'The comment may hold personal data',
  personalData: (kinds) => {
    const [it, is] = kinds.length === 1 ? ['it', 'it is'] : ['them', 'they are'];
    return `Your rating was not sent: the comment seems to hold ${listed(kinds, kindsInEnglish, 'and')}. We suggest that you remove ${it}. If you send ${it} anyway, ${is} masked before being stored.`;
  },
  reviewComment: 'Look at the comment again',
  unavailableTitle: 'The system is busy',
  unavailable:
    'Your rating was not stored. What you entered is still below; please send it again in a few seconds.',
  thanksTitle: 'Thank you!',
  thanks: 'Your rating has been recorded.',
  thanksFacts: [
    'It is anonymous: no name, phone number or device is stored.',
    'Nobody at the counter sees it.',
    'Figures are published in batches of at least 10 ratings.',
  ],
  closedTitle: 'This unit takes no ratings any more',
  closed: (day) => `This unit existed until ${day} and takes no new ratings.`,
  successors: 'Its successors:',
  noSuccessors: 'No successor is known.',
  toBeginTitle: 'This unit takes no ratings yet',
  toBegin: (day) => `This unit takes ratings from ${day} on.`,
  predecessors: 'Its predecessors:',
  unknownTitle: 'No such rating page',
  unknownUnit: (id) => `There is no unit “${id}”. Please check the address or the QR code.`,
  unknownSurvey: (id) => `There is no survey “${id}” for visitors.`,
  surveyClosedTitle: 'The survey has changed',
  surveyClosed: 'This version of the survey takes no answers any more.',
  alreadySentTitle: 'This rating was sent before',
  alreadySent:
    'A rating was sent from this form earlier and stays as it is. What you have just sent was not recorded.',
  ratedTodayTitle: 'You have rated today already',
  ratedToday:
    'Thank you. A rating of this unit was sent from this device today, and it counts. Each device counts once a day, so this one was not added. You are welcome to rate again from tomorrow on.',
  newForm: 'Open a new form',
};

/** The page's words by language. */
export const wordsByLanguage: Readonly<Record<PageLanguage, Words>> = { vi, en };

const charactersInEnglish = (count: number): string =>
  count === 1 ? '1 character' : `${String(count)} characters`;

function listed(
  kinds: readonly PersonalDataKind[],
  names: Readonly<Record<PersonalDataKind, string>>,
  and: string,
): string {
  const all = kinds.map((kind) => names[kind]);
  const last = all.pop() ?? '';
  return all.length === 0 ? last : `${all.join(', ')} ${and} ${last}`;
}
