import { wordsInEnglish } from "./words.en.js";
import { wordsInVietnamese } from "./words.vi.js";
/** The pages' words by language. */
export const pageWords = {
    vi: wordsInVietnamese,
    en: wordsInEnglish,
};
/**
 * The language of a page: the one that is named, in any case and with any region, else Vietnamese.
 * What the browser prefers plays no part, so that one address has one content for every reader.
 */
export function shownLanguage(named) {
    return named?.toLowerCase().split('-')[0] === 'en' ? 'en' : 'vi';
}
//# sourceMappingURL=language.js.map