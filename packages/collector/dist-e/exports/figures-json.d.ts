import type { PeriodFigures } from './period-figures.ts';
import type { ExportLanguage } from './words.ts';
/**
 * Figures for other programs: every unit with its summary in the shape of the contract, the totals,
 * and the method in words.
 */
export declare function figuresJson({ period, rows, totals }: PeriodFigures, language: ExportLanguage): object;
//# sourceMappingURL=figures-json.d.ts.map