/** The time now, in milliseconds since 1970; passed in so that a test can hold it still. */
export type Clock = () => number;
/** That many random bytes. */
export type Random = (length: number) => Uint8Array;
/** What a line of the log may carry: never anything of a visitor. */
export type LogFields = Readonly<Record<string, unknown>>;
/** Where lines of the log go. */
export interface Log {
    info(fields: LogFields, message: string): void;
    warn(fields: LogFields, message: string): void;
    error(fields: LogFields, message: string): void;
}
/** Runs something once, later; what it returns calls that off. */
export type Timer = (delayMs: number, run: () => void) => () => void;
//# sourceMappingURL=capabilities.d.ts.map