import { foldForSearch } from '@vhcs/contract';

const notWord = /[^\p{L}\p{N}]+/gu;

/** Whether each of some beginnings begins a word of a text. */
export type WordMatch = (starts: readonly string[]) => boolean;

/** The words of a text in the form in which they are compared: accents and case do not matter. */
export function wordsOf(text: string): readonly string[] {
  return foldForSearch(text)
    .split(notWord)
    .filter((word) => word !== '');
}

/** Prepares texts for being searched together; what is absent is passed over. */
export function matchWords(texts: readonly (string | undefined)[]): WordMatch {
  const words = ` ${texts.flatMap((text) => wordsOf(text ?? '')).join(' ')}`;
  return (starts) => starts.every((start) => words.includes(` ${start}`));
}
