/** Waits until something holds; rejects with the message when it does not within 15 seconds. */
export declare function waitUntil(holds: () => unknown, message?: string): Promise<void>;
