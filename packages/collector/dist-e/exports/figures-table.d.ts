import { type Survey } from '@vhcs/contract';
import type { PeriodFigures } from './period-figures.ts';
import type { Table } from './table.ts';
import type { ExportLanguage } from './words.ts';
/**
 * Figures as a table: a row for each unit, survey version and series, then the totals. Shares are
 * whole per cent; a cell is empty where nothing may be shown.
 */
export declare function figuresTable(figures: PeriodFigures, language: ExportLanguage): Table;
/** What a survey is called; its id where it has no title. */
export declare function surveyTitle({ title, id }: Survey, language: ExportLanguage): string;
//# sourceMappingURL=figures-table.d.ts.map