import { expect } from '@open-wc/testing';
import { en } from './exemplar-card.messages.en.ts';
import { vi } from './exemplar-card.messages.ts';
import { glossOf } from './stated-figure.ts';

type StatedFigure = Parameters<typeof glossOf>[0];

const bound: StatedFigure = { operator: '>', value: 11_000, display: 'hơn 11.000' };

describe('what is said beside the words of a source', () => {
  it('is nothing in Vietnamese where the words say it themselves', () => {
    expect(glossOf(bound, 'vi', vi.bounds)).to.equal('');
    expect(glossOf({ operator: '=', value: 6816, display: '6.816' }, 'vi', vi.bounds)).to.equal('');
  });

  it('is the bound where the words are a bare number', () => {
    const over: StatedFigure = { operator: '>', value: 11_000, display: '11.000' };
    const least: StatedFigure = { operator: '>=', value: 90, unit: '%', display: '90 %' };

    expect(glossOf(over, 'vi', vi.bounds)).to.equal('hơn ');
    expect(glossOf(least, 'vi', vi.bounds)).to.equal('ít nhất ');
  });

  it('is all of it in English, where a dot does not group digits', () => {
    const share: StatedFigure = {
      operator: '>=',
      value: 90,
      unit: '%',
      display: 'trên 90% trở lên',
    };
    const files: StatedFigure = { operator: '=', value: 6816, unit: 'hồ sơ', display: '6.816' };

    expect(glossOf(bound, 'en', en.bounds)).to.equal('over 11,000');
    expect(glossOf(share, 'en', en.bounds)).to.equal('at least 90%');
    expect(glossOf(files, 'en', en.bounds)).to.equal('6,816 hồ sơ');
  });
});
