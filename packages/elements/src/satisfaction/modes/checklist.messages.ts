import type { Text } from '../words.ts';

/** What a checklist says, in one language. */
export interface ChecklistMessages {
  readonly required: Text;
  readonly notApplicable: Text;
  readonly missing: Text;
  readonly nothing: Text;
}

export const vi: ChecklistMessages = {
  required: 'Cần trả lời',
  notApplicable: 'Không áp dụng',
  missing: 'Xin Ông/Bà trả lời câu này; những câu khác có thể bỏ qua.',
  nothing: 'Xin Ông/Bà trả lời ít nhất một câu.',
};

export const en: ChecklistMessages = {
  required: 'Needs an answer',
  notApplicable: 'Not applicable',
  missing: 'Please answer this question; the others may be skipped.',
  nothing: 'Please answer at least one question.',
};
