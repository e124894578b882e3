import type { Size } from '../../../scripts/test/engines/index.mjs';

/** Windows in which pages must not jump. */
export const windows: readonly Size[] = [
  { width: 360, height: 740 },
  { width: 1000, height: 800 },
];

/** What a page puts in, and what can be read in it in the end. */
export const tags: Readonly<Record<string, string>> = {
  '<vhcs-satisfaction unit="vpqh"></vhcs-satisfaction>': 'Rất hài lòng',
  '<vhcs-satisfaction unit="vpqh" layout="dialog"></vhcs-satisfaction>': 'Đánh giá',
  '<vhcs-satisfaction unit="vpqh" survey="hai-long-5-yeu-to"></vhcs-satisfaction>': 'Bước 1',
  '<vhcs-satisfaction unit="vpqh" survey="danh-gia-bai-viet"></vhcs-satisfaction>': 'Tổng số điểm',
  '<div data-vhcs="satisfaction" data-unit="vpqh"><a href="/rate">Đánh giá</a></div>':
    'Rất hài lòng',
  '<vhcs-campaign-badge campaign="vhcs-2019-2025"></vhcs-campaign-badge>': 'thi đua',
  '<vhcs-campaign-badge campaign="vhcs-2019-2025" layout="banner"></vhcs-campaign-badge>':
    'thi đua',
  '<vhcs-campaign-badge campaign="vhcs-2019-2025" layout="panel"></vhcs-campaign-badge>':
    'Tiêu chí',
  '<vhcs-campaign-badge badge="vi-du-het-hieu-luc"></vhcs-campaign-badge>': 'hiệu lực',
  '<vhcs-campaign-badge badge="vi-du-het-hieu-luc" layout="banner"></vhcs-campaign-badge>':
    'hiệu lực',
  '<vhcs-campaign-badge badge="vi-du-het-hieu-luc" layout="panel"></vhcs-campaign-badge>':
    'hiệu lực',
  '<vhcs-exemplar-card unit="ttpvhcc-lai-chau"></vhcs-exemplar-card>': '6.816',
  '<vhcs-exemplar-list></vhcs-exemplar-list>': 'Lai Châu',
  '<vhcs-results unit="vpqh"></vhcs-results>': 'hài lòng',
  '<vhcs-results unit="vpqh" trend="none"></vhcs-results>': 'hài lòng',
  '<vhcs-page-tools></vhcs-page-tools>': 'Chia sẻ',
  '<vhcs-visits today="3772" month="42150" total="77166567"></vhcs-visits>': '77.166.567',
  '<vhcs-provider unit="vpqh"><vhcs-satisfaction></vhcs-satisfaction></vhcs-provider>':
    'Rất hài lòng',
};
