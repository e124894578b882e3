import { foldForSearch } from '@vhcs/contract';
const notWord = /[^\p{L}\p{N}]+/gu;
/** The words of a text in the form in which they are compared: accents and case do not matter. */
export function wordsOf(text) {
    return foldForSearch(text)
        .split(notWord)
        .filter((word) => word !== '');
}
/** Prepares texts for being searched together; what is absent is passed over. */
export function matchWords(texts) {
    const words = ` ${texts.flatMap((text) => wordsOf(text ?? '')).join(' ')}`;
    return (starts) => starts.every((start) => words.includes(` ${start}`));
}
//# sourceMappingURL=searched-words.js.map