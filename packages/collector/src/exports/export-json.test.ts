import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localize } from '@vhcs/contract';
import { parsePeriod } from '../figures/period.ts';
import { createRegistry, type Registry } from '../registry/registry.ts';
import type { SeriesHistory } from '../store/figures.ts';
import { sampleRegistry } from '../testing/test-app.ts';
import { exportJson } from './export-json.ts';
import { exportWords } from './language.ts';
import { figuresOf, historyOf } from './testing/histories.ts';
import { periodFigures } from './testing/period-figures.ts';
import { unitsLikeFirst } from './testing/units-like-first.ts';

interface Asked {
  readonly histories: readonly SeriesHistory[];
  readonly registry: Registry;
  readonly text: string;
}

const samples = createRegistry(sampleRegistry);

const published = [
  historyOf({ '2026-02': { 5: 20, 4: 5, 3: 5 }, '2026-05': { 5: 10, 1: 4 } }),
  historyOf({ '2026-05': { 5: 12 } }, { series: 'kiosk' }),
  historyOf({ '2026-03': { 4: 36, 2: 4 } }, { unit: 'vp-ubnd-lai-chau' }),
  historyOf({ '2026-03': { 1: 3 } }, { unit: 'so-gddt-lai-chau' }),
];

function askedOf({ histories, registry, text }: Asked) {
  const period = parsePeriod(text);
  assert.ok(period);
  return { figures: figuresOf(histories), registry, query: { period, today: '2026-11-22' } };
}

async function piecesOf(asked: Asked): Promise<readonly Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for await (const piece of exportJson(askedOf(asked), { language: 'vi' })) pieces.push(piece);
  return pieces;
}

/** The document as it is when it is written at once. */
async function wholeOf(asked: Asked): Promise<string> {
  const { period, rows, totals } = await periodFigures(askedOf(asked));
  const whole = {
    period,
    units: rows.map(({ unit, survey, summary }) => ({
      name: localize(unit.name, 'vi').text,
      level: unit.level,
      parent: unit.parent ?? null,
      validFrom: unit.validFrom ?? null,
      validTo: unit.validTo ?? null,
      surveyTitle: survey.title ? localize(survey.title, 'vi').text : survey.id,
      ...summary,
    })),
    totals: totals.map(({ survey, ...total }) => ({
      survey: survey.id,
      surveyVersion: survey.version,
      ...total,
    })),
    method: exportWords.vi.method,
  };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

const registries: Readonly<Record<string, Asked>> = {
  'units with figures': { histories: published, registry: samples, text: '2026-H1' },
  'units without figures': { histories: [], registry: samples, text: 'all' },
  'one unit': {
    histories: published,
    registry: createRegistry({ ...sampleRegistry, units: sampleRegistry.units.slice(0, 1) }),
    text: '2026',
  },
  'units and no survey': {
    histories: published,
    registry: createRegistry({ ...sampleRegistry, surveys: [] }),
    text: '2026',
  },
  nothing: {
    histories: [],
    registry: createRegistry({ ...sampleRegistry, units: [], surveys: [] }),
    text: '2026-05',
  },
};

for (const [name, asked] of Object.entries(registries)) {
  test(`of a registry with ${name}, JSON is the same as when it is written at once`, async () => {
    const pieces = await piecesOf(asked);

    assert.equal(Buffer.concat(pieces).toString(), await wholeOf(asked));
  });
}

test('long JSON comes in pieces of a quarter of a mebibyte, and is whole when put together', async () => {
  const units = unitsLikeFirst(2_000);
  const asked: Asked = {
    histories: units.map(({ id }) => historyOf({ '2026-05': { 5: 30, 4: 5 } }, { unit: id })),
    registry: createRegistry({ ...sampleRegistry, units }),
    text: '2026-05',
  };

  const pieces = await piecesOf(asked);

  assert.ok(pieces.length > 5);
  for (const { length } of pieces.slice(0, -1)) assert.ok(length >= 262_144 && length < 300_000);
  assert.equal(Buffer.concat(pieces).toString(), await wholeOf(asked));
});

test('JSON of which a piece was taken is not read to its end', async () => {
  const units = unitsLikeFirst(2_000);
  let read = 0;
  const registry = createRegistry({ ...sampleRegistry, units });
  const asked = askedOf({ histories: [], registry, text: '2026-05' });
  const onRows = (): unknown => (read += 1);
  const pieces = exportJson({ ...asked, onRows }, { language: 'vi' });

  await pieces.next();
  await pieces.return(undefined);

  assert.ok(read > 0 && read < units.length);
});
