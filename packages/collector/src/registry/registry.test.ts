import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Badge, Document } from '@vhcs/contract';
import {
  publishedBadgeSchema,
  publishedCampaignSchema,
  publishedCardSchema,
} from '@vhcs/contract/schemas';
import { sampleRegistry } from '../testing/test-app.ts';
import { createRegistry } from './registry.ts';

const registry = createRegistry(sampleRegistry);

test('records are found by their ids', () => {
  assert.equal(registry.unit('vpqh')?.name.vi, 'Văn phòng Quốc hội');
  assert.equal(registry.campaign('vhcs-vpqh')?.parent, 'vhcs-2019-2025');
  assert.equal(registry.survey('hai-long-nhanh')?.all.length, 1);
  assert.equal(registry.touchpoint('ttpvhcc-lai-chau-kiosk')?.kind, 'kiosk');
  assert.equal(registry.badge('dien-hinh')?.kind, 'exemplar');
});

test('a card is found by its unit', () => {
  assert.equal(registry.exemplarCard('ttpvhcc-lai-chau')?.id, 'card-ttpvhcc-lai-chau');
});

test('an id that reads like a property finds nothing', () => {
  assert.equal(registry.unit('constructor'), undefined);
  assert.equal(registry.survey('constructor'), undefined);
});

test('an empty registry has nothing', () => {
  const empty = createRegistry({});

  assert.deepEqual(empty.findUnits({ limit: 10 }), { items: [], nextCursor: null });
  assert.deepEqual(empty.findCards({ limit: 10 }), {
    items: [],
    total: 0,
    nextCursor: null,
    facets: { provinces: [], levels: [], models: [] },
  });
  assert.deepEqual(empty.sites, []);
});

test('every campaign, badge and card of the samples is published in the shape of the contract', () => {
  const { campaigns, badges, exemplarCards } = sampleRegistry;

  for (const { id } of campaigns) publishedCampaignSchema.parse(registry.campaign(id));
  for (const { id } of badges) publishedBadgeSchema.parse(registry.badge(id));
  for (const { unit } of exemplarCards) publishedCardSchema.parse(registry.exemplarCard(unit));
});

test('a campaign comes with the document that it rests on and the name of the one above it', () => {
  const campaign = registry.campaign('vhcs-vksnd-ha-nam');

  assert.equal(campaign?.basisDocument?.number, '1201/KH-VKS');
  assert.match(campaign.parentName?.vi ?? '', /^Cán bộ, công chức, viên chức thi đua/);
});

test('a campaign has no phases or criteria of the one above it', () => {
  const campaign = registry.campaign('vhcs-lai-chau');

  assert.deepEqual([campaign?.phases, campaign?.criteria], [[], []]);
});

test('the open touchpoints of a unit are those of no other, in their order', () => {
  const counter = (id: string, changes: object = {}) => ({
    id,
    unit: 'vpqh',
    kind: 'counter' as const,
    name: { vi: id },
    open: true,
    ...changes,
  });
  const registered = createRegistry({
    touchpoints: [
      counter('quay-2'),
      counter('quay-1'),
      counter('dong', { open: false }),
      counter('noi-khac', { unit: 'so-tc-lai-chau' }),
    ],
  });

  assert.deepEqual(
    registered.openTouchpoints('vpqh').map(({ id }) => id),
    ['quay-2', 'quay-1'],
  );
  assert.deepEqual(registered.openTouchpoints('khong-co'), []);
});

test('a badge comes with the names of its unit and campaign', () => {
  assert.equal(registry.badge('nu-cuoi-cong-so')?.unitName?.vi, 'UBND thành phố Vũng Tàu');
  assert.match(registry.badge('huong-ung')?.campaignName?.vi ?? '', /thi đua thực hiện/);
});

test('a card comes with its unit and its badges in their order', () => {
  const card = registry.exemplarCard('so-gddt-lai-chau');

  assert.equal(card?.unitRecord.name.vi, 'Sở Giáo dục và Đào tạo');
  assert.deepEqual(
    card.badgeRecords.map(({ id }) => id),
    ['dien-hinh', '4-xin-4-luon'],
  );
});

const award: Badge = {
  id: 'bang-khen',
  kind: 'award',
  name: { vi: 'Bằng khen' },
  documentNumber: '12/QĐ-UBND',
  grantedBy: 'UBND tỉnh B',
};

const decisionOf = (id: string, issuer: string): Document => ({
  id,
  number: '12/QĐ-UBND',
  issuer,
  date: '2026-01-02',
  role: 'related',
});

test('a badge comes with the registered document of its number', () => {
  const documents = [decisionOf('a', 'UBND tỉnh A')];

  const published = createRegistry({ badges: [award], documents }).badge(award.id);

  assert.equal(published?.document?.id, 'a');
});

test('of two documents with one number the badge has that of its issuer', () => {
  const documents = [decisionOf('a', 'UBND tỉnh A'), decisionOf('b', 'UBND tỉnh B')];

  const published = createRegistry({ badges: [award], documents }).badge(award.id);

  assert.equal(published?.document?.id, 'b');
});

test('a badge whose document is not registered, or not known for sure, comes without one', () => {
  const doubtful = [decisionOf('a', 'UBND tỉnh A'), decisionOf('c', 'UBND tỉnh C')];

  assert.equal(createRegistry({ badges: [award] }).badge(award.id)?.document, undefined);
  assert.equal(
    createRegistry({ badges: [award], documents: doubtful }).badge(award.id)?.document,
    undefined,
  );
});

test('the province is the own one, else that of the nearest unit above', () => {
  const provinceOf = (id: string): string | undefined => {
    const unit = registry.unit(id);
    return unit && registry.provinceOf(unit);
  };

  assert.equal(provinceOf('ubnd-lai-chau'), 'Lai Châu');
  assert.equal(provinceOf('ttpvhcc-lai-chau'), 'Lai Châu');
  assert.equal(provinceOf('vpqh'), undefined);
});

test('units that stand above each other in a circle have no province, and that is found out', () => {
  const unit = sampleRegistry.units[0] ?? assert.fail('no units');
  const circle = [
    { ...unit, id: 'a', parent: 'b' },
    { ...unit, id: 'b', parent: 'a' },
  ];

  const circular = createRegistry({ units: circle });

  assert.equal(circular.provinceOf({ ...unit, id: 'c', parent: 'a' }), undefined);
});
