import { exportWordsInEnglish } from './words.en.ts';
import type { ExportLanguage, ExportWords } from './words.ts';
import { exportWordsInVietnamese } from './words.vi.ts';

/** The words of exported figures by language. */
export const exportWords: Readonly<Record<ExportLanguage, ExportWords>> = {
  vi: exportWordsInVietnamese,
  en: exportWordsInEnglish,
};

/** How figures come about, a sentence each; `hasServed`: with what is known of people served. */
export function methodSentences(language: ExportLanguage, hasServed: boolean): readonly string[] {
  const { method, servedMethod } = exportWords[language];
  return hasServed ? [...method, servedMethod] : method;
}
