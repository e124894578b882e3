import type { LocalDate } from '@vhcs/contract';
import type { PageLanguage } from '../html/page-language.ts';

/** `30/06/2025` for `2025-06-30`, in both languages. */
export function printedDay(day: LocalDate): string {
  return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** A whole number in groups of three: `11.000`, or `11,000` in English. */
export function printedCount(count: number, language: PageLanguage): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
}
