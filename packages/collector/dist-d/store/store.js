/** The store cannot take ratings now; what was sent may be sent again under the same key. */
export class StoreUnavailableError extends Error {
    name = 'StoreUnavailableError';
}
//# sourceMappingURL=store.js.map