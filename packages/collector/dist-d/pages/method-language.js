import { methodWordsInEnglish } from "./method-words.en.js";
import { methodWordsInVietnamese } from "./method-words.vi.js";
/** The words of the page about the method by language. */
export const methodWords = {
    vi: methodWordsInVietnamese,
    en: methodWordsInEnglish,
};
//# sourceMappingURL=method-language.js.map