import { baseLanguage } from './base-language.ts';

/** Text by language tag: Vietnamese always, others where they exist. */
export interface Localized {
  readonly vi: string;
  readonly [language: string]: string | undefined;
}

/** The text and the language that it is really in, which differs from the wish on a fallback. */
export interface LocalizedText {
  readonly text: string;
  readonly language: string;
}

/**
 * The text in the wished language; else in its base language (`en` for `en-GB`); else in
 * Vietnamese, the source language of every text.
 */
export function localize(texts: Localized, wished: string): LocalizedText {
  for (const language of [wished, baseLanguage(wished)]) {
    const text = texts[language];
    if (text !== undefined) return { text, language };
  }
  return { text: texts.vi, language: 'vi' };
}
