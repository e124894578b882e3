import { expect } from '@open-wc/testing';
import { formatDate, formatTime } from './date-format.ts';

it('a day is written with its day first', () => {
  expect(formatDate('2026-11-02')).to.equal('02/11/2026');
});

it('a moment is written by the clocks of Vietnam', () => {
  expect(formatTime(Date.UTC(2026, 10, 22, 5, 7))).to.equal('22/11/2026 12:07');
});

it('the year changes at midnight in Vietnam', () => {
  expect(formatTime(Date.UTC(2026, 11, 31, 16, 59))).to.equal('31/12/2026 23:59');
  expect(formatTime(Date.UTC(2026, 11, 31, 17))).to.equal('01/01/2027 00:00');
});
