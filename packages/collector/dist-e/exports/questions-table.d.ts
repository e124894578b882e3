import type { PeriodFigures } from './period-figures.ts';
import type { Table } from './table.ts';
import type { ExportLanguage } from './words.ts';
/** Every question that may be shown, a row for each of its answers. */
export declare function questionsTable({ rows }: PeriodFigures, language: ExportLanguage): Table;
//# sourceMappingURL=questions-table.d.ts.map