/** A text for operators in both of their languages. */
export interface Bilingual {
    readonly vi: string;
    readonly en: string;
}
//# sourceMappingURL=bilingual.d.ts.map