/** Why a store was not moved; nothing was changed. */
export class MoveError extends Error {
    name = 'MoveError';
    /** A collector has the file open, the database holds something, or what arrived is not the same. */
    reason;
    constructor(reason, options) {
        super(`Moving the store: ${reason}.`, options);
        this.reason = reason;
    }
}
//# sourceMappingURL=move-error.js.map