import { expect } from '@open-wc/testing';
import { averageText, withVote } from './article-figures.ts';

it('there is no average without a vote', () => {
  expect(averageText({ sum: 0, count: 0 }, 'vi')).to.equal(undefined);
});

it('an average has one decimal, behind a comma in Vietnamese', () => {
  expect(averageText({ sum: 4, count: 1 }, 'vi')).to.equal('4,0');
  expect(averageText({ sum: 11, count: 3 }, 'vi')).to.equal('3,7');
  expect(averageText({ sum: 11, count: 3 }, 'en')).to.equal('3.7');
});

it('a vote adds to the sum, the count and its bar', () => {
  const distribution = [
    { value: 4, count: 1 },
    { value: 5, count: 0 },
  ];

  expect(withVote({ sum: 4, count: 1, distribution }, 5)).to.deep.equal({
    sum: 9,
    count: 2,
    distribution: [
      { value: 4, count: 1 },
      { value: 5, count: 1 },
    ],
  });
});
