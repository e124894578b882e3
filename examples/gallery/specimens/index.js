import { specimens as campaignBadge } from './campaign-badge.js';
import { specimens as exemplarCard } from './exemplar-card.js';
import { specimens as exemplarList } from './exemplar-list.js';
import { specimens as kiosk } from './kiosk.js';
import { specimens as pageTools } from './page-tools.js';
import { specimens as provider } from './provider.js';
import { specimens as results } from './results.js';
import { specimens as satisfaction } from './satisfaction.js';
import { specimens as visits } from './visits.js';

const invented = 'Số liệu ở đây chỉ là ví dụ.';

/**
 * Every element with its specimens, in the order of the page. What `isAlone` is drawn only when it
 * is asked for: a kiosk has no page around it, and page tools leave such a page.
 */
export const collections = [
  { name: 'satisfaction', specimens: satisfaction, note: invented },
  { name: 'campaign-badge', specimens: campaignBadge },
  { name: 'exemplar-card', specimens: exemplarCard, note: 'Lượt đánh giá ở đây chỉ là ví dụ.' },
  { name: 'exemplar-list', specimens: exemplarList },
  { name: 'results', specimens: results, note: invented },
  { name: 'visits', specimens: visits },
  { name: 'page-tools', specimens: pageTools },
  { name: 'provider', specimens: provider },
  { name: 'kiosk', element: 'satisfaction', specimens: kiosk, isAlone: true },
];
