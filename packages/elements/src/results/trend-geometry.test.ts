import { expect } from '@open-wc/testing';
import { pointOf } from '../../test/results-page.ts';
import { curveOf, gapsOf } from './trend-geometry.ts';

it('points stand in the middle of their columns, 100 per cent at the top', () => {
  const { marks } = curveOf([pointOf('2025', 40, 80), pointOf('2026', 50, 90)], 'satisfied');

  expect(marks.map(({ x, y }) => [x, y])).to.deep.equal([
    [25, 20],
    [75, 10],
  ]);
});

it('a run of points has one line and one band around the intervals', () => {
  const { lines, bands } = curveOf([pointOf('2025', 40, 80), pointOf('2026', 50, 90)], 'satisfied');

  expect(lines).to.deep.equal(['25,20 75,10']);
  expect(bands).to.deep.equal(['25,15 75,5 75,15 25,25']);
});

it('a period without shares breaks the line and is told as a gap', () => {
  const points = [
    pointOf('2026-Q1', 40),
    pointOf('2026-Q2', 40),
    pointOf('2026-Q3', null),
    pointOf('2026-Q4', 40),
    pointOf('2027-Q1', 40),
  ];

  const { lines, bands } = curveOf(points, 'verySatisfied');
  expect(lines).to.deep.equal(['10,50 30,50', '70,50 90,50']);
  expect(bands).to.have.length(2);
  expect(gapsOf(points)).to.deep.equal([50]);
});

it('a point between two gaps has a band of its own, and no line', () => {
  const points = [pointOf('2026-Q1', 12), pointOf('2026-Q2', 40), pointOf('2026-Q3', null)];

  const { lines, bands, marks } = curveOf(points, 'satisfied');
  expect(lines).to.have.length(0);
  expect(bands).to.deep.equal(['41.67,15 58.33,15 58.33,25 41.67,25']);
  expect(marks).to.have.length(1);
});

it('without any share there is nothing to draw', () => {
  const points = [pointOf('2026-Q1', 12)];

  expect(curveOf(points, 'satisfied')).to.deep.equal({ bands: [], lines: [], marks: [] });
  expect(gapsOf(points)).to.deep.equal([50]);
});
