import type { LocalDate } from '@vhcs/contract';
import type { PageLanguage } from './words.ts';
/** `30/06/2025` for `2025-06-30`, in both languages. */
export declare function printedDay(day: LocalDate): string;
/** A whole number in groups of three: `11.000`, or `11,000` in English. */
export declare function printedCount(count: number, language: PageLanguage): string;
//# sourceMappingURL=printing.d.ts.map