import { expect } from '@open-wc/testing';
import { defaultSurvey, type Scale } from '@vhcs/contract';
import { namedShares } from './share-names.ts';

const orBetter = (label: string): string => `${label} trở lên`;

it('shares are named by the labels of their scale, whatever its order', () => {
  const { scale } = defaultSurvey;
  const upsideDown: Scale = { ...scale, order: 'worst-first', points: [...scale.points].reverse() };

  const expected = [
    { name: 'satisfied', label: 'Hài lòng trở lên' },
    { name: 'verySatisfied', label: 'Rất hài lòng' },
  ];
  expect(namedShares(scale, 'vi', orBetter)).to.deep.equal(expected);
  expect(namedShares(upsideDown, 'vi', orBetter)).to.deep.equal(expected);
});

it('a scale of two has only the share of its better level', () => {
  const scale: Scale = {
    id: 'yes-no',
    order: 'best-first',
    points: [
      { value: 1, label: { vi: 'Có', en: 'Yes' } },
      { value: 0, label: { vi: 'Không', en: 'No' } },
    ],
  };

  expect(namedShares(scale, 'en', orBetter)).to.deep.equal([
    { name: 'verySatisfied', label: 'Yes' },
  ]);
});
