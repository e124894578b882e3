import { link } from '../content.js';

const numbers = {
  today: '3772',
  yesterday: '7314',
  month: '42150',
  year: '981482',
  total: '77166567',
};

export const specimens = [
  { title: 'Số liệu của cổng', attributes: numbers },
  {
    title: 'Có tên tháng, năm và giờ cập nhật',
    isPictured: true,
    attributes: {
      ...numbers,
      'month-label': 'Tháng 02',
      'year-label': 'Năm 2023',
      updated: '2023-02-20T03:00:00Z',
    },
  },
  { title: 'Một số không đọc được', attributes: { ...numbers, yesterday: 'n/a' } },
  { title: 'Chỉ có hai số', attributes: { today: numbers.today, total: numbers.total } },
  {
    title: 'Chưa có số nào: nội dung của trang',
    content: () => [link('/demo/', 'Thống kê truy cập')],
    shows: 'slot',
  },
];
