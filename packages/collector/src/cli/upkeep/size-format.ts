/** Writes sizes to a tenth; of what is less than one, its first two digits. */
export function sizeFormat(language: 'vi' | 'en'): Intl.NumberFormat {
  return new Intl.NumberFormat(language, {
    maximumFractionDigits: 1,
    maximumSignificantDigits: 2,
    roundingPriority: 'morePrecision',
  });
}
