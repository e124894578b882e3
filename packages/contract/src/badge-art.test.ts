import assert from 'node:assert/strict';
import { test } from 'node:test';
import { badgeColours, badgePicture } from './badge-art.ts';
import type { Badge } from './schemas/badge.ts';
import { badgeSchema } from './schemas/badge.ts';

const kinds = badgeSchema.shape.kind.options;
const motifs = badgeSchema.shape.motif.unwrap().options;
const family: readonly Pick<Badge, 'kind' | 'motif'>[] = [
  ...kinds.map((kind) => ({ kind })),
  ...motifs.map((motif) => ({ kind: 'model' as const, motif })),
];

const draw = (badge: Pick<Badge, 'kind' | 'motif'>): string => JSON.stringify(badgePicture(badge));

/** Contrast of two colours such as `#0a69ad`, after WCAG. */
function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [first, second].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2) || 'ff', 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('every kind and every motif has a picture of its own', () => {
  assert.equal(new Set(family.map(draw)).size, family.length);
});

test('the outline alone tells the kinds apart', () => {
  const outlines = kinds.map((kind) => badgePicture({ kind, motif: 'smile' }).shapes[0]?.d);

  assert.equal(new Set(outlines).size, kinds.length);
});

test('only an award has ribbons', () => {
  const withRibbons = kinds.filter((kind) => badgePicture({ kind }).shapes[0]?.paint === 'fill');

  assert.deepEqual(withRibbons, ['award']);
});

test('paths hold whole numbers only', () => {
  for (const { d } of family.flatMap((badge) => badgePicture(badge).shapes)) {
    assert.match(d, /^[MLVHalhmqtvz\d -]+$/);
  }
});

test('a kind that is not known here is a disc without a motif', () => {
  const { shapes } = badgePicture({ kind: 'of-tomorrow' as never });

  assert.deepEqual(
    shapes.map(({ paint }) => paint),
    ['fill', 'line'],
  );
});

test('what lies on the disc stands out from it, and the disc from paper', () => {
  for (const kind of kinds) {
    const { fill } = badgeColours[kind];

    assert.ok(contrast(fill, '#ffffff') >= 4.5, kind);
  }
});
