import { exportWordsInEnglish } from "./words.en.js";
import { exportWordsInVietnamese } from "./words.vi.js";
/** The words of exported figures by language. */
export const exportWords = {
    vi: exportWordsInVietnamese,
    en: exportWordsInEnglish,
};
//# sourceMappingURL=language.js.map