import type { Survey } from '../schemas/survey.ts';

/**
 * The pulse survey that every element has built in, so that it needs no request to be shown.
 * Labels as on the satisfaction form of the information ministry's service portal.
 */
export const defaultSurvey: Survey = {
  id: 'hai-long-nhanh',
  version: 1,
  kind: 'pulse',
  title: { vi: 'Đánh giá mức độ hài lòng', en: 'Rate your satisfaction' },
  scale: {
    id: 'sat5',
    order: 'best-first',
    points: [
      { value: 5, label: { vi: 'Rất hài lòng', en: 'Very satisfied' } },
      { value: 4, label: { vi: 'Hài lòng', en: 'Satisfied' } },
      { value: 3, label: { vi: 'Bình thường', en: 'Neutral' } },
      { value: 2, label: { vi: 'Không hài lòng', en: 'Dissatisfied' } },
      { value: 1, label: { vi: 'Rất không hài lòng', en: 'Very dissatisfied' } },
    ],
  },
  questions: [
    {
      id: 'q1',
      type: 'scale',
      required: true,
      notApplicable: false,
      text: {
        vi: 'Mức độ hài lòng của Ông/Bà về sự phục vụ hôm nay?',
        en: 'How satisfied are you with the service today?',
      },
    },
    {
      id: 'q2',
      type: 'text',
      required: false,
      maxLength: 1000,
      text: {
        vi: 'Ông/Bà có góp ý gì thêm? (không bắt buộc; vui lòng không ghi họ tên, số giấy tờ, số điện thoại)',
        en: 'Anything to add? (optional; please do not enter names, ID or phone numbers)',
      },
    },
  ],
};
