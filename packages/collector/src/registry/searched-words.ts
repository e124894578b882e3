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

/** Texts to be searched together, prepared at the first search; what is absent is passed over. */
export function matchWords(texts: readonly (string | undefined)[]): WordMatch {
  let words: string | undefined;
  return (starts) =>
    starts.every((start) => {
      words ??= ` ${texts.flatMap((text) => wordsOf(text ?? '')).join(' ')}`;
      return words.includes(` ${start}`);
    });
}
