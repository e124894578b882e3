import { wordsInEnglish } from './words.en.ts';
import type { CliWords } from './words.ts';
import { wordsInVietnamese } from './words.vi.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The words in the language of a terminal: English where its locale says so, else Vietnamese. */
export function wordsFor(env: Environment): CliWords {
  return isEnglish(env) ? wordsInEnglish : wordsInVietnamese;
}

/** Whether the locale of a terminal says English. */
export function isEnglish(env: Environment): boolean {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean) ?? '';
  return /^en/i.test(locale);
}
