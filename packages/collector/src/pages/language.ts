import { wordsInEnglish } from './words.en.ts';
import type { PageLanguage, PageWords } from './words.ts';
import { wordsInVietnamese } from './words.vi.ts';

/** The pages' words by language. */
export const pageWords: Readonly<Record<PageLanguage, PageWords>> = {
  vi: wordsInVietnamese,
  en: wordsInEnglish,
};

/**
 * The language of a page: the one that is named, in any case and with any region, else Vietnamese.
 * What the browser prefers plays no part, so that one address has one content for every reader.
 */
export function shownLanguage(named: string | undefined): PageLanguage {
  return named?.toLowerCase().split('-')[0] === 'en' ? 'en' : 'vi';
}
