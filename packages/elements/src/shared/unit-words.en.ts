import { unitLevelsEn } from '@vhcs/contract';
import type { UnitWords } from './unit-words.ts';

export const unitWordsEn: UnitWords = {
  levels: unitLevelsEn,
  photoBy: (credit) => `Photo: ${credit}`,
  readArticle: 'Read the article',
  nameUntil: (day) => `name until ${day}`,
  retry: 'Try again',
};
