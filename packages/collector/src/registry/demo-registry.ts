import type { Badge, Campaign, Site, Touchpoint, Unit } from '@vhcs/contract';
import type { Fixtures } from '@vhcs/contract/fixtures';
import { demoBadges } from './demo-badges.ts';
import { withDemoDetails } from './demo-campaign.ts';
import type { RegistryData } from './records.ts';

const demoSite: Site = {
  id: 'demo',
  name: 'Cổng minh họa VHCS',
  origins: ['http://localhost:*', 'http://127.0.0.1:*'],
};

const demoTouchpoints: readonly Touchpoint[] = [
  {
    id: 'ttpvhcc-lai-chau-quay-1',
    unit: 'ttpvhcc-lai-chau',
    kind: 'counter',
    name: { vi: 'Quầy số 1', en: 'Counter 1' },
    open: true,
  },
  {
    id: 'ttpvhcc-lai-chau-kiosk',
    unit: 'ttpvhcc-lai-chau',
    kind: 'kiosk',
    name: { vi: 'Màn hình đánh giá tại sảnh', en: 'Rating screen in the hall' },
    open: true,
  },
];

/**
 * Provinces of the topmost units, those below take theirs; for units that ended, the province of
 * their time.
 */
const provinces: Readonly<Record<string, string>> = {
  'ubnd-lai-chau': 'Lai Châu',
  'vksnd-ha-nam': 'Hà Nam',
  'ubnd-vung-tau': 'Bà Rịa – Vũng Tàu',
  'hdnd-vung-tau': 'Bà Rịa – Vũng Tàu',
  'ubnd-thanh-tri': 'Sóc Trăng',
};

/**
 * The articles that the samples were read from, which the samples name by file: the site where that
 * is known for certain, since the address of the article itself is not.
 */
const articles: Readonly<Record<string, string>> = {
  '000': 'Bài viết của Viện kiểm sát nhân dân tỉnh Hà Nam',
  '001': 'https://laichau.gov.vn',
  '002': 'Bài viết trên trang của thành phố Vũng Tàu',
  '003': 'Bài viết trên trang của huyện Thạnh Trị',
  '004': 'https://quochoi.vn',
};

/** What the samples say of an end that no document confirms, in words for readers. */
const ends: Readonly<Record<string, string>> = {
  inferred: 'ngày suy ra theo đợt sắp xếp năm 2025',
};

/**
 * The registry of a first start: the samples with what they leave out, examples of badges, a site
 * on the own machine, two touchpoints.
 */
export function demoRegistry(fixtures: Fixtures): RegistryData {
  const { documents, campaigns, units, surveys, badges, exemplarCards } = fixtures;
  return {
    documents,
    campaigns: campaigns.map(withDemoDetails).map(readableCampaign),
    units: units.map(readableUnit),
    surveys,
    badges: [...badges.map(readableBadge), ...demoBadges],
    exemplarCards: exemplarCards.map((card) => ({
      ...card,
      source: readableSource(card.source),
      figures: card.figures.map((figure) => ({
        ...figure,
        source: readableSource(figure.source),
      })),
    })),
    touchpoints: demoTouchpoints,
    servedCounts: [],
    sites: [demoSite],
  };
}

function readableUnit(unit: Unit): Unit {
  const province = provinces[unit.id];
  const end = ends[unit.validToStatus ?? ''];
  return {
    ...unit,
    successors: unit.successors.filter(({ name }) => !name.startsWith('other ')),
    ...(unit.source !== undefined && { source: readableSource(unit.source) }),
    ...(province !== undefined && { province }),
    ...(end !== undefined && { validToStatus: end }),
  };
}

function readableCampaign(campaign: Campaign): Campaign {
  const { launcher, sources } = campaign;
  return {
    ...campaign,
    sources: sources.map(readableSource),
    ...(launcher && { launcher: { ...launcher, source: readableSource(launcher.source) } }),
  };
}

/** Rules of the samples are notes to whoever enters badges. */
function readableBadge(badge: Badge): Badge {
  const readable = { ...badge };
  delete readable.rule;
  if (badge.source !== undefined) readable.source = readableSource(badge.source);
  return readable;
}

/** `001_92c62c6d0f8e3599.txt` becomes the article that it holds. */
const readableSource = (source: string): string => articles[source.slice(0, 3)] ?? source;
