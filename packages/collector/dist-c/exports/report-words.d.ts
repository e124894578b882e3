import type { ExportLanguage } from './words.ts';
/** What a report says in one language, besides the words of exported figures. */
export interface ReportWords {
    readonly title: (period: string) => string;
    readonly days: (from: string, to: string) => string;
    readonly overall: string;
    readonly overallOf: (n: string, units: string) => string;
    readonly interval: (low: number, high: number) => string;
    readonly comparison: string;
    readonly place: string;
    readonly ties: string;
    readonly countsOnly: string;
    readonly tooFew: string;
    readonly nothing: string;
    readonly method: string;
}
/** The words of reports by language. */
export declare const reportWords: Readonly<Record<ExportLanguage, ReportWords>>;
//# sourceMappingURL=report-words.d.ts.map