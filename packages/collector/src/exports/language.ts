import { exportWordsInEnglish } from './words.en.ts';
import type { ExportLanguage, ExportWords } from './words.ts';
import { exportWordsInVietnamese } from './words.vi.ts';

/** The words of exported figures by language. */
export const exportWords: Readonly<Record<ExportLanguage, ExportWords>> = {
  vi: exportWordsInVietnamese,
  en: exportWordsInEnglish,
};
