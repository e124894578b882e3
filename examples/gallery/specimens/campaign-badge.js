import { link } from '../content.js';
import { answering, changing, failing, silent } from '../transport.js';

const campaign = 'vhcs-2019-2025';

const layouts = { compact: 'gọn', banner: 'dải', panel: 'bảng' };

/** The name of each state, and what is needed to be in it. */
const states = {
  'chưa bắt đầu': { now: at('2019-01-02') },
  'đang diễn ra': { now: at('2020-06-01') },
  'sơ kết': { now: at('2022-06-01') },
  'tổng kết': { now: at('2025-06-01') },
  'đã kết thúc': { now: at('2026-11-22') },
  'đã lưu trữ': {
    now: at('2026-11-22'),
    client: changing((record) => ({ ...record, archived: true })),
  },
};

/** The badges that the collector of the demo has, by what they show. */
const badges = {
  'hưởng ứng': 'huong-ung',
  '4 xin, 4 luôn': '4-xin-4-luon',
  'nụ cười công sở': 'nu-cuoi-cong-so',
  'không nhựa một lần': 'khong-nhua-1-lan',
  'xanh, sạch, đẹp': 'xanh-sach-dep',
  'điển hình': 'dien-hinh',
  'khen thưởng có số văn bản': 'vi-du-khen-thuong',
  'hết hiệu lực': 'vi-du-het-hieu-luc',
  'đã thu hồi': 'vi-du-thu-hoi',
};

const shownAs = {
  compact: '[part="frame"] [part="state"]',
  banner: '[part="frame"] :is(h2, h3, h4)',
  panel: '[part="frame"] :is(h2, h3, h4)',
};

export const specimens = [
  ...['compact', 'banner'].flatMap((layout) =>
    Object.keys(states).map((state) => campaignIn(state, layout)),
  ),
  ...['đang diễn ra', 'đã kết thúc'].map((state) => campaignIn(state, 'panel')),
  ...['compact', 'banner', 'panel'].map((layout) => ({
    title: `Phong trào của tỉnh, ${layouts[layout]}`,
    attributes: { campaign: 'vhcs-lai-chau', layout },
    properties: { now: at('2020-06-01') },
    shows: shownAs[layout],
  })),
  ...['compact', 'panel'].flatMap((layout) =>
    Object.entries(badges).map(([name, badge]) => ({
      title: `Huy hiệu ${name}, ${layouts[layout]}`,
      attributes: { badge, layout },
      properties: { now: at('2026-11-22') },
      shows: shownAs[layout],
    })),
  ),
  {
    title: 'Khen thưởng không có số văn bản: không hiện',
    attributes: { badge: 'khen-thuong' },
    properties: {
      client: answering({
        '/v1/badges/khen-thuong': {
          id: 'khen-thuong',
          kind: 'award',
          name: { vi: 'Khen thưởng (ví dụ)', en: 'Award (example)' },
        },
      }),
    },
  },
  {
    title: 'Đang chờ: nội dung của trang',
    attributes: { campaign },
    properties: { client: silent },
    content: page,
    shows: 'slot:not([hidden])',
  },
  {
    title: 'Không đọc được',
    attributes: { campaign },
    properties: { client: failing },
    content: page,
    shows: '[part="frame"] [role="alert"]',
  },
];

function campaignIn(state, layout) {
  return {
    title: `Phong trào ${state}, ${layouts[layout]}`,
    attributes: { campaign, layout },
    properties: states[state],
    isPictured: layout === 'banner' && state === 'đang diễn ra',
    shows: shownAs[layout],
  };
}

/** A clock that stands at noon of a day in Hà Nội. */
function at(day) {
  const time = Date.parse(`${day}T12:00:00+07:00`);
  return () => time;
}

function page() {
  return [link('/demo/', 'Phong trào thi đua thực hiện văn hóa công sở')];
}
