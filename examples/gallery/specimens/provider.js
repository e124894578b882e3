import { tag } from '../content.js';
import { seen } from '../visitor.js';

export const specimens = [
  themed('Màu đỏ – vàng cho mọi phần tử bên trong', { theme: 'red-gold' }, true),
  themed('Màu xanh cổng', { theme: 'blue' }),
  themed('Luôn tối, bằng tiếng Anh', { theme: 'quiet', scheme: 'dark', lang: 'en' }),
];

function themed(title, attributes, isPictured = false) {
  return {
    title,
    isPictured,
    attributes: { ...attributes, unit: 'ttpvhcc-lai-chau' },
    content: () => [
      tag('vhcs-campaign-badge', { campaign: 'vhcs-lai-chau' }),
      tag('p', {}, tag('small', {}, 'Nội dung của trang ở giữa giữ nguyên.')),
      tag('vhcs-satisfaction'),
    ],
    act: async (element) => {
      const language = attributes.lang ?? document.documentElement.lang;
      for (const child of element.querySelectorAll('vhcs-campaign-badge, vhcs-satisfaction')) {
        await seen(child, `[part="frame"][lang="${language}"]`);
      }
    },
    shows: 'slot',
  };
}
