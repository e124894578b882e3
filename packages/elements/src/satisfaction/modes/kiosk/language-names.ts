import type { MessagePack } from '../../words.ts';

/** Languages by their own names; a pack may name its language otherwise. */
const ownNames: Readonly<Record<string, string>> = {
  vi: 'Tiếng Việt',
  en: 'English',
  km: 'ភាសាខ្មែរ',
  hmn: 'Hmoob',
  blt: 'Tai Dam',
};

/** What the button of a language says. */
export const nameOf = (language: string, pack: MessagePack | undefined): string =>
  pack?.['languageName'] ?? ownNames[language] ?? language;
