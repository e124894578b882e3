import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleRegistry } from '../testing/test-app.ts';
import { readRegistryData, RegistryError, type RegistryData } from './registry-data.ts';

type Change = Partial<Record<keyof RegistryData, readonly unknown[]>> & Record<string, unknown>;

/** What is said of the samples after a change. */
function faultsOf(change: Change): readonly string[] {
  try {
    readRegistryData(structuredClone({ ...sampleRegistry, ...change }), 'registry.json');
    return [];
  } catch (error) {
    assert.ok(error instanceof RegistryError);
    assert.match(error.message, /^registry\.json is not a usable registry:\n/);
    return error.faults;
  }
}

const [first, ...others] = sampleRegistry.units;

test('the samples are a usable registry', () => {
  const data = readRegistryData(structuredClone(sampleRegistry), 'registry.json');

  assert.deepEqual(data, sampleRegistry);
});

test('lists that are absent are empty', () => {
  assert.deepEqual(readRegistryData({}, 'registry.json').units, []);
});

test('a field that does not fit is named with its record', () => {
  const faults = faultsOf({ units: [{ ...first, validTo: '30/06/2025' }, ...others] });

  assert.equal(faults.length, 1);
  assert.match(faults[0] ?? '', /^units\[0\] \(vpqh\)\.validTo: /);
});

test('a mistyped field is a fault', () => {
  const faults = faultsOf({ units: [{ ...first, validto: '2025-06-30' }, ...others] });

  assert.deepEqual(faults, ['units[0] (vpqh): Unrecognized key: "validto"']);
});

test('a record without an id is named by its place', () => {
  const faults = faultsOf({ sites: [{ name: 'Cổng', origins: ['laichau.gov.vn'] }] });

  assert.equal(faults.length, 2);
  assert.match(faults[0] ?? '', /^sites\[0\]\.id: /);
  assert.match(faults[1] ?? '', /^sites\[0\]\.origins\.0: an origin such as/);
});

test('an award without the number of its document is a fault', () => {
  const badges = [{ id: 'bang-khen', kind: 'award', name: { vi: 'Bằng khen' } }];

  assert.deepEqual(faultsOf({ badges }), [
    'badges[0] (bang-khen).documentNumber: an award badge needs the number of the document that grants it',
  ]);
});

test('an id that is there twice is a fault; a second version of a survey is none', () => {
  const [survey] = sampleRegistry.surveys;

  assert.deepEqual(faultsOf({ units: [first, first, ...others] }), [
    'units: vpqh is there twice; ids must differ',
  ]);
  assert.deepEqual(faultsOf({ surveys: [survey, { ...survey, version: 2 }] }), []);
  assert.deepEqual(faultsOf({ surveys: [survey, survey] }), [
    'surveys: hai-long-nhanh version 1 is there twice; ids must differ',
  ]);
});

const name = { vi: 'Tên' };
const [document] = sampleRegistry.documents;
const [campaign] = sampleRegistry.campaigns;
const [card] = sampleRegistry.exemplarCards;

for (const [what, change, fault] of [
  [
    'a touchpoint of a unit',
    { touchpoints: [{ id: 'quay-1', unit: 'x', kind: 'counter', name, open: true }] },
    'touchpoints (quay-1).unit: x is not in the registry; expected an id of units',
  ],
  [
    'a unit below a unit',
    { units: [...sampleRegistry.units, { ...first, id: 'duoi', parent: 'x' }] },
    'units (duoi).parent: x is not in the registry; expected an id of units',
  ],
  [
    'a successor that is said to be registered',
    { units: [{ ...first, successors: [{ unit: 'x', name: 'xã X' }] }, ...others] },
    'units (vpqh).successors: x is not in the registry; expected an id of units',
  ],
  [
    'a campaign that rests on a document',
    { campaigns: [...sampleRegistry.campaigns, { ...campaign, id: 'khac', basis: 'x' }] },
    'campaigns (khac).basis: x is not in the registry; expected an id of documents',
  ],
  [
    'a campaign below a campaign',
    { campaigns: [...sampleRegistry.campaigns, { ...campaign, id: 'khac', parent: 'x' }] },
    'campaigns (khac).parent: x is not in the registry; expected an id of campaigns',
  ],
  [
    'a document that was replaced by a document',
    { documents: [...sampleRegistry.documents, { ...document, id: 'cu', supersededBy: 'x' }] },
    'documents (cu).supersededBy: x is not in the registry; expected an id of documents',
  ],
  [
    'a badge of a unit',
    { badges: [...sampleRegistry.badges, { id: 'moi', kind: 'model', name, unit: 'x' }] },
    'badges (moi).unit: x is not in the registry; expected an id of units',
  ],
  [
    'a badge of a campaign',
    { badges: [...sampleRegistry.badges, { id: 'moi', kind: 'model', name, campaign: 'x' }] },
    'badges (moi).campaign: x is not in the registry; expected an id of campaigns',
  ],
  [
    'a card of a unit',
    { exemplarCards: [{ ...card, unit: 'x' }] },
    'exemplarCards (card-ttpvhcc-lai-chau).unit: x is not in the registry; expected an id of units',
  ],
  [
    'a card in a campaign',
    { exemplarCards: [{ ...card, campaign: 'x' }] },
    'exemplarCards (card-ttpvhcc-lai-chau).campaign: x is not in the registry; expected an id of campaigns',
  ],
  [
    'a card with a badge',
    { exemplarCards: [{ ...card, badges: ['dien-hinh', 'x'] }] },
    'exemplarCards (card-ttpvhcc-lai-chau).badges: x is not in the registry; expected an id of badges',
  ],
] as const) {
  test(`${what} that is not registered is a fault`, () => {
    assert.deepEqual(faultsOf(change), [fault]);
  });
}

test('a second card of one unit is a fault', () => {
  assert.deepEqual(faultsOf({ exemplarCards: [card, { ...card, id: 'card-khac' }] }), [
    'exemplarCards: ttpvhcc-lai-chau has more than one card; a unit has at most one',
  ]);
});

test('every fault is told at once', () => {
  const faults = faultsOf({ documents: [], exemplarCards: [card, card] });

  assert.ok(faults.length > 4);
});

test('what is no object is refused', () => {
  assert.throws(() => readRegistryData([], 'registry.json'), /the file: /);
});
