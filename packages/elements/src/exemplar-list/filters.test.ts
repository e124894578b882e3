import { expect } from '@open-wc/testing';
import { filtersIn, withFilters } from './deep-link.ts';
import { areSet, noFilters, toFilters, toLimit } from './filters.ts';

const page = 'https://portal.example/dien-hinh?trang=2#noi-dung';

describe('filters', () => {
  it('take what can be asked for, and fall back to all', () => {
    expect(
      toFilters({ q: '  văn hóa ', province: 'Lai Châu', level: 'village', model: 'A B' }),
    ).to.deep.equal({ q: 'văn hóa', province: 'Lai Châu', level: '', model: '' });
    expect(toFilters({ level: 'commune', model: '4-xin-4-luon' })).to.deep.equal({
      ...noFilters,
      level: 'commune',
      model: '4-xin-4-luon',
    });
  });

  it('do not take the name of something else for a level', () => {
    expect(toFilters({ level: 'constructor' })).to.deep.equal(noFilters);
  });

  it('are cut to what the collector takes', () => {
    expect(toFilters({ q: 'a'.repeat(120) }).q).to.have.length(100);
  });

  it('know whether anything is chosen', () => {
    expect(areSet(noFilters)).to.equal(false);
    expect(areSet({ ...noFilters, q: 'x' })).to.equal(true);
  });

  for (const wished of [0, -1, 101, 1.5, NaN]) {
    it(`${String(wished)} cards a page is taken for six`, () => {
      expect(toLimit(wished)).to.equal(6);
    });
  }
});

describe('the address of the page', () => {
  it('carries what is chosen beside what it had', () => {
    expect(withFilters(page, '', { ...noFilters, q: 'văn hóa', level: 'commune' })).to.equal(
      'https://portal.example/dien-hinh?trang=2&vhcs-q=v%C4%83n+h%C3%B3a&vhcs-level=commune#noi-dung',
    );
  });

  it('gives back what it carries', () => {
    const filters = { ...noFilters, q: 'một & hai', province: 'Lai Châu' };

    expect(filtersIn(withFilters(page, 'ds-', filters), 'ds-')).to.deep.equal(filters);
  });

  it('is as before when nothing is chosen any more', () => {
    const chosen = withFilters(page, '', { ...noFilters, q: 'x', model: 'dien-hinh' });

    expect(withFilters(chosen, '', noFilters)).to.equal(page);
  });

  it('says nothing where it carries none, or those of another list', () => {
    expect(filtersIn(page, '')).to.equal(undefined);
    expect(filtersIn(withFilters(page, 'ds-', { ...noFilters, q: 'x' }), '')).to.equal(undefined);
  });

  it('may carry what cannot be asked for', () => {
    expect(filtersIn(page.replace('trang=2', 'vhcs-level=x&vhcs-model=%3C'), '')).to.deep.equal(
      noFilters,
    );
  });
});
