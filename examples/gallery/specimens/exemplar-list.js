import { link } from '../content.js';
import { failing, silent } from '../transport.js';

const cards = '[part="frame"] .cards';

const page = () => [link('/demo/', 'Danh sách đơn vị điển hình')];

export const specimens = [
  { title: 'Tất cả', attributes: { limit: '2' }, isPictured: true, shows: cards },
  {
    title: 'Đã lọc theo tỉnh, tên dẫn đến trang riêng',
    attributes: { province: 'Lai Châu', 'href-template': '/demo/?unit={unit}' },
    shows: cards,
  },
  {
    title: 'Đã lọc theo chữ, không có dấu',
    attributes: { q: 'van hoa cong so' },
    shows: cards,
  },
  {
    title: 'Không có kết quả',
    attributes: { province: 'Lai Châu', q: 'đường sắt' },
    shows: '[part="frame"] .empty',
  },
  {
    title: 'Đang chờ: nội dung của trang',
    properties: { client: silent },
    content: page,
    shows: 'slot',
  },
  {
    title: 'Không đọc được',
    properties: { client: failing },
    content: page,
    shows: '[part="frame"] [role="alert"]',
  },
];
