import type { PageLanguage } from '../html/page-language.ts';
import { methodWordsInEnglish } from './method-words.en.ts';
import type { MethodWords } from './method-words.ts';
import { methodWordsInVietnamese } from './method-words.vi.ts';

/** The words of the page about the method by language. */
export const methodWords: Readonly<Record<PageLanguage, MethodWords>> = {
  vi: methodWordsInVietnamese,
  en: methodWordsInEnglish,
};
