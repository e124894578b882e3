import type { PageLanguage } from '../html/page-language.ts';
import { wordsInEnglish } from './words.en.ts';
import type { PageWords } from './words.ts';
import { wordsInVietnamese } from './words.vi.ts';

/** The pages' words by language. */
export const pageWords: Readonly<Record<PageLanguage, PageWords>> = {
  vi: wordsInVietnamese,
  en: wordsInEnglish,
};
