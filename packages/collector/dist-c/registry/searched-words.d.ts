/** Whether each of some beginnings begins a word of a text. */
export type WordMatch = (starts: readonly string[]) => boolean;
/** The words of a text in the form in which they are compared: accents and case do not matter. */
export declare function wordsOf(text: string): readonly string[];
/** Prepares texts for being searched together; what is absent is passed over. */
export declare function matchWords(texts: readonly (string | undefined)[]): WordMatch;
//# sourceMappingURL=searched-words.d.ts.map