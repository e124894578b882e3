import type { CliWords } from './words.ts';
type Environment = Readonly<Record<string, string | undefined>>;
/** The words in the language of a terminal: English where its locale says so, else Vietnamese. */
export declare function wordsFor(env: Environment): CliWords;
/** Whether the locale of a terminal says English. */
export declare function isEnglish(env: Environment): boolean;
export {};
//# sourceMappingURL=language.d.ts.map