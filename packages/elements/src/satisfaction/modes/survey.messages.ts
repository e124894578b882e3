import type { Text } from '../words.ts';

/** What a survey in pages says, in one language. */
export interface SurveyMessages {
  /** Place of `{step}` among `{total}`. */
  readonly step: Text;
  readonly required: Text;
  readonly optional: Text;
  readonly notApplicable: Text;
  readonly next: Text;
  readonly skip: Text;
  readonly back: Text;
  readonly toReview: Text;
  readonly clear: Text;
  readonly missing: Text;
  readonly review: Text;
  readonly unanswered: Text;
  readonly change: Text;
}

export const vi: SurveyMessages = {
  step: 'Bước {step} trên {total}',
  required: 'Cần trả lời',
  optional: 'Có thể bỏ qua',
  notApplicable: 'Không áp dụng',
  next: 'Tiếp tục',
  skip: 'Bỏ qua câu này',
  back: 'Quay lại',
  toReview: 'Về trang xem lại',
  clear: 'Bỏ câu trả lời',
  missing: 'Xin Ông/Bà trả lời câu này; những câu khác có thể bỏ qua.',
  review: 'Xem lại trước khi gửi',
  unanswered: 'Chưa trả lời',
  change: 'Sửa',
};

export const en: SurveyMessages = {
  step: 'Step {step} of {total}',
  required: 'Needs an answer',
  optional: 'May be skipped',
  notApplicable: 'Not applicable',
  next: 'Continue',
  skip: 'Skip this question',
  back: 'Back',
  toReview: 'Back to the review',
  clear: 'Remove the answer',
  missing: 'Please answer this question; the others may be skipped.',
  review: 'Check your answers',
  unanswered: 'Not answered',
  change: 'Change',
};
