import type { PageLanguage } from '../html/page-language.ts';
import { handoutWordsInEnglish, sheetWordsInEnglish } from './words.en.ts';
import type { HandoutWords, SheetWords } from './words.ts';
import { handoutWordsInVietnamese, sheetWordsInVietnamese } from './words.vi.ts';

/** What stands around a sheet, by language. */
export const handoutWords: Readonly<Record<PageLanguage, HandoutWords>> = {
  vi: handoutWordsInVietnamese,
  en: handoutWordsInEnglish,
};

/** What is printed, by language. */
export const sheetWords: Readonly<Record<PageLanguage, SheetWords>> = {
  vi: sheetWordsInVietnamese,
  en: sheetWordsInEnglish,
};
