import { wordsInEnglish } from "./words.en.js";
import { wordsInVietnamese } from "./words.vi.js";
/** The words in the language of a terminal: English where its locale says so, else Vietnamese. */
export function wordsFor(env) {
    return isEnglish(env) ? wordsInEnglish : wordsInVietnamese;
}
/** Whether the locale of a terminal says English. */
export function isEnglish(env) {
    const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean) ?? '';
    return /^en/i.test(locale);
}
//# sourceMappingURL=language.js.map