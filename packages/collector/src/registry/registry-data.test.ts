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

  assert.match(faultsOf({ badges })[0] ?? '', /^badges\[0\] \(bang-khen\)\.documentNumber: /);
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

test('a reference to what is not registered is a fault', () => {
  const touchpoint = { id: 'quay-1', unit: 'x', kind: 'counter', name: { vi: 'Q' }, open: true };

  assert.deepEqual(faultsOf({ touchpoints: [touchpoint] }), [
    'touchpoints (quay-1).unit: x is not in the registry',
  ]);
});

test('what is no object is refused', () => {
  assert.throws(() => readRegistryData([], 'registry.json'), /the file: /);
});
