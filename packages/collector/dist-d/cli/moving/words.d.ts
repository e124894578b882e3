/** What `vhcs move` says. */
export interface MovingWords {
    readonly description: string;
    readonly toOption: string;
    readonly toAccepted: string;
    readonly noStore: (path: string) => string;
    readonly inUse: (path: string) => string;
    readonly notEmpty: string;
    readonly figuresDiffer: string;
    readonly progress: (table: string, rows: number, total: number) => string;
    readonly done: (ratings: number, path: string) => string;
}
//# sourceMappingURL=words.d.ts.map