import { answering, failing, read } from '../transport.js';
import { press, until, write } from '../visitor.js';

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
  screen('Về dữ liệu', {}, taking, (element) => press(element, '.bottom button'), '.goal'),
  screen('Chọn lại mức', {}, taking, chooseAgain, '.face[aria-pressed]'),
  screen('Viết góp ý', {}, taking, writeComment, 'textarea'),
  screen('Góp ý có thông tin cá nhân', {}, taking, sendPersonalData, '.message'),
];

async function chooseAgain(element) {
  await press(element, '.face');
  await tapUntil(element, '.actions button:first-child', '.face');
}

async function writeComment(element) {
  await press(element, '.face');
  await tapUntil(element, '.actions button:nth-child(2)', 'textarea');
}

async function sendPersonalData(element) {
  await writeComment(element);
  await write(element, 'textarea', 'Xin gọi lại cho tôi theo số 0912 345 678.');
  await tapUntil(element, '.actions .primary', '.message');
}

/** Taps until something has come: a kiosk takes no second tap right after the first. */
function tapUntil({ shadowRoot }, button, next) {
  return until(() => {
    if (shadowRoot.querySelector(next)) return true;
    shadowRoot.querySelector(button)?.click();
    return false;
  }, next);
}

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
