import type { PeriodFigures } from './period-figures.ts';
import type { ExportLanguage } from './words.ts';
/** The report of a period as one HTML file: what all units have, each unit with its ties, the method. */
export declare function renderReport(figures: PeriodFigures, language: ExportLanguage): Promise<string>;
//# sourceMappingURL=report-page.d.ts.map