import { answering, failing, read } from '../transport.js';
import { press } from '../visitor.js';

const unit = 'ttpvhcc-lai-chau';

/** Long enough to look at what would be wiped for the next visitor. */
const attributes = { unit, layout: 'kiosk', 'reset-seconds': '600' };

const taking = answering({
  '/v1/ratings': ({ idempotencyKey }) => ({
    idempotencyKey,
    unit,
    survey: 'hai-long-nhanh',
    surveyVersion: 1,
    localDate: '2026-11-22',
  }),
  '/v1/surveys/hai-long-nhanh': ({ path }) => read(path),
});

export const specimens = [
  { ...screen('Câu hỏi, chọn được ngôn ngữ', { languages: 'vi en' }), isPictured: true },
  screen('Đã cảm ơn', {}, taking, (element) => press(element, '.face'), '.goal'),
  screen('Chưa có mạng: phiếu chờ gửi', {}, failing, (element) => press(element, '.face'), '.goal'),
];

function screen(title, more, client = taking, act = undefined, shown = '.face') {
  return {
    title,
    isScreen: true,
    attributes: { ...attributes, ...more },
    properties: { client },
    act,
    shows: `.kiosk ${shown}`,
  };
}
