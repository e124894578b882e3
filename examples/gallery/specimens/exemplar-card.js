import { link, tag } from '../content.js';
import { summaryOf, tooFew } from '../figures.js';
import { answering, failing, read, silent } from '../transport.js';
import { seen, until } from '../visitor.js';

const centre = 'ttpvhcc-lai-chau';

const measured = '[part="frame"] .measured';

export const specimens = [
  {
    title: 'Đầy đủ, có ảnh',
    isPictured: true,
    attributes: { unit: centre },
    properties: { client: cardOf(centre, summaryOf([1010, 286, 84, 21, 9]), { photo: photo() }) },
    act: photoSeen,
    shows: `${measured} .share`,
  },
  {
    title: 'Không có ảnh',
    attributes: { unit: 'so-gddt-lai-chau' },
    properties: { client: cardOf('so-gddt-lai-chau', summaryOf([212, 94, 31, 8, 3])) },
    shows: `${measured} .share`,
  },
  {
    title: 'Đơn vị đã kết thúc, có đơn vị kế thừa; có chỉ tiêu',
    attributes: { unit: 'ubnd-vung-tau' },
    properties: { client: cardOf('ubnd-vung-tau', tooFew(4)) },
    shows: '[part="frame"] [part="ended"]',
  },
  {
    title: 'Lượt đánh giá: chỉ có số lượt',
    attributes: { unit: centre },
    properties: { client: cardOf(centre, summaryOf([11, 6, 2, 1, 0])) },
    shows: `${measured} .counts`,
  },
  {
    title: 'Lượt đánh giá: chưa đủ phiếu',
    attributes: { unit: centre },
    properties: { client: cardOf(centre, tooFew(7)) },
    shows: `${measured} .few`,
  },
  {
    title: 'Lượt đánh giá: không đọc được',
    attributes: { unit: centre },
    properties: { client: cardOf(centre, () => Promise.reject(new Error('no figures'))) },
    shows: `${measured} [role="alert"]`,
  },
  {
    title: 'Tên là tiêu đề của trang',
    attributes: { unit: 'bvdk-lai-chau' },
    properties: { client: cardOf('bvdk-lai-chau', tooFew(0)) },
    content: () => [tag('h3', { slot: 'heading' }, 'Bệnh viện Đa khoa tỉnh Lai Châu')],
    shows: `${measured} .few`,
  },
  {
    title: 'Đang chờ: nội dung của trang',
    attributes: { unit: centre },
    properties: { client: silent },
    content: page,
    shows: 'slot:not([name])',
  },
  {
    title: 'Không đọc được',
    attributes: { unit: centre },
    properties: { client: failing },
    content: page,
    shows: '[part="frame"] [role="alert"]',
  },
];

/** The card that the collector has, changed, with figures of its own. */
function cardOf(unit, summary, changes = {}) {
  return answering({
    [`/v1/exemplars/${unit}`]: async ({ path }) => ({ ...(await read(path)), ...changes }),
    [`/v1/units/${unit}/summary`]: typeof summary === 'function' ? summary : { ...summary, unit },
  });
}

function photo() {
  return {
    url: new URL('/demo/service-hall.svg', location.href).href,
    caption: {
      vi: 'Người dân làm thủ tục tại quầy tiếp nhận (hình vẽ ví dụ)',
      en: 'People at the reception counter (a drawing, as an example)',
    },
    credit: 'VHCS',
  };
}

/** Pictures load when they come near; until then there is nothing to show. */
async function photoSeen(element) {
  const picture = await seen(element, 'img');
  picture.scrollIntoView();
  await until(() => picture.complete && picture.naturalWidth > 0, 'the photo');
}

function page() {
  return [link('/demo/', 'Trung tâm Phục vụ hành chính công tỉnh Lai Châu')];
}
