import { wordsInEnglish } from './words.en.ts';
import type { CliWords } from './words.ts';
import { wordsInVietnamese } from './words.vi.ts';

/** The words in the language of a terminal: English where its locale says so, else Vietnamese. */
export function wordsFor(env: Readonly<Record<string, string | undefined>>): CliWords {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean) ?? '';
  return /^en/i.test(locale) ? wordsInEnglish : wordsInVietnamese;
}
