import { press, seen } from '../visitor.js';

export const specimens = [
  { title: 'Tất cả', isPictured: true },
  {
    title: 'Chia sẻ đang mở',
    act: async (element) => {
      await press(element, '[aria-expanded="false"]');
      await seen(element, 'ul');
    },
  },
  { title: 'Chỉ cỡ chữ và độ tương phản', attributes: { tools: 'text-size contrast' } },
  { title: 'Chỉ in và gửi thư', attributes: { tools: 'print email' } },
];
