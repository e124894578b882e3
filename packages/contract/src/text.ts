const combiningMarks = /\p{Mark}/gu;

/**
 * The form in which two spellings of a Vietnamese word meet in a search: *hóa* and *hoá*, *Đ* and
 * *d*, upper and lower case, composed and decomposed are the same.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replace(combiningMarks, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/\s+/g, ' ')
    .trim();
}
