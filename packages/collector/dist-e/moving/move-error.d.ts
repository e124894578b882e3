/** Why a store was not moved; nothing was changed. */
export declare class MoveError extends Error {
    readonly name = "MoveError";
    /** A collector has the file open, the database holds something, or what arrived is not the same. */
    readonly reason: 'in-use' | 'not-empty' | 'figures-differ';
    constructor(reason: MoveError['reason'], options?: ErrorOptions);
}
//# sourceMappingURL=move-error.d.ts.map