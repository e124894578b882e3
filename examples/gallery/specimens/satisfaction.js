import { link } from '../content.js';
import { answering, failing, read, refusing, silent } from '../transport.js';
import { press, seen, until, write } from '../visitor.js';

const unit = 'ttpvhcc-lai-chau';
const article = 'https://laichau.gov.vn/tin-vi-du';

const taking = answering({
  '/v1/ratings': ({ idempotencyKey }) => ({
    idempotencyKey,
    unit,
    survey: 'hai-long-nhanh',
    surveyVersion: 1,
    localDate: '2026-11-22',
  }),
});

const ended = refusing({
  type: 'urn:vhcs:problem:unit-closed',
  code: 'unit-closed',
  title: 'This unit takes no ratings any more',
  status: 409,
  detail: 'The unit has ended.',
  successors: [
    { name: 'phường Vũng Tàu', province: 'Thành phố Hồ Chí Minh' },
    { name: 'phường Tam Thắng', province: 'Thành phố Hồ Chí Minh' },
  ],
});

const level = (place) => `.level:nth-of-type(${place}) input`;
const send = 'button[type="submit"]';
const message = '[part="frame"] [role="status"] .message';

export const specimens = [
  { title: 'Câu hỏi', attributes: { unit }, isPictured: true },
  { title: 'Đã chọn', attributes: { unit }, act: choose, shows: '[part="frame"] textarea' },
  {
    title: 'Góp ý có thông tin cá nhân',
    attributes: { unit },
    act: async (element) => {
      await choose(element);
      await write(element, 'textarea', 'Xin gọi lại cho tôi theo số 0912 345 678.');
      await press(element, send);
    },
    shows: message,
  },
  {
    title: 'Đang gửi',
    attributes: { unit },
    properties: { client: silent },
    act: chooseAndSend,
    shows: `[part="frame"] ${send}[aria-disabled="true"]`,
  },
  {
    title: 'Chưa gửi được',
    attributes: { unit },
    properties: { client: failing },
    act: chooseAndSend,
    shows: message,
  },
  {
    title: 'Đã cảm ơn',
    attributes: { unit },
    properties: { client: taking },
    act: chooseAndSend,
    shows: '[part="frame"] .thanks',
  },
  {
    title: 'Đơn vị đã kết thúc',
    attributes: { unit: 'ubnd-vung-tau' },
    properties: { client: ended },
    act: chooseAndSend,
    shows: message,
  },
  {
    title: 'Phiếu nhiều trang: một câu hỏi',
    attributes: { unit, survey: 'hai-long-5-yeu-to' },
    shows: '[part="frame"] .progress',
  },
  {
    title: 'Phiếu nhiều trang: xem lại',
    attributes: { unit, survey: 'hai-long-5-yeu-to' },
    act: answerAllPages,
    shows: '[part="frame"] dl',
  },
  {
    title: 'Danh sách nội dung',
    attributes: { unit, survey: 'van-hoa-cong-so' },
    act: async (element) => {
      await press(element, `${level(1)}[name="ky-cuong"]`);
      await press(element, `${level(2)}[name="chuyen-nghiep"]`);
      await press(element, '[type="checkbox"]');
    },
    shows: '[part="frame"] .list',
  },
  stars('Sao của bài viết: chưa có lượt nào', [0, 0, 0, 0, 0]),
  stars('Sao của bài viết: đã có lượt', [3, 4, 12, 41, 68]),
  {
    ...stars('Sao của bài viết: đã bấm', [3, 4, 12, 41, 68]),
    act: async (element) => {
      await press(element, '.star:nth-of-type(4) input');
      await press(element, send);
    },
    shows: '[part="frame"] .goal',
  },
  {
    title: 'Hộp thoại: nút mở',
    attributes: { unit, layout: 'dialog' },
    shows: '[part="frame"] dialog',
  },
  {
    title: 'Không tải được phiếu: nội dung của trang',
    attributes: { unit, survey: 'hai-long-5-yeu-to' },
    properties: { client: failing },
    content: () => [link(`/rate/${unit}`, 'Đánh giá bằng biểu mẫu')],
    shows: '[role="alert"]',
  },
];

function choose(element) {
  return press(element, level(1));
}

async function chooseAndSend(element) {
  await choose(element);
  await press(element, send);
}

async function answerAllPages(element) {
  const progress = () => element.shadowRoot.querySelector('progress');
  const { max } = await seen(element, 'progress');
  for (let place = 1; place < max; place++) {
    await press(element, level(1 + (place % 3)));
    await press(element, `${send}.primary`);
    await until(() => progress().value > place, `page ${place + 1}`);
  }
}

/** An article with as many votes of one to five stars. */
function stars(title, counts) {
  const distribution = counts.map((count, index) => ({ value: index + 1, count }));
  const client = answering({
    '/v1/surveys/danh-gia-bai-viet': ({ path }) => read(path),
    '/v1/ratings': taking.request,
    '/v1/articles/summary': {
      url: article,
      sum: distribution.reduce((sum, { value, count }) => sum + value * count, 0),
      count: counts.reduce((sum, count) => sum + count, 0),
      distribution,
    },
  });
  return {
    title,
    attributes: { unit, survey: 'danh-gia-bai-viet', article },
    properties: { client },
    shows: '[part="frame"] .results',
  };
}
