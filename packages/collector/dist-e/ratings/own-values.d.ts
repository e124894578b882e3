/** What each rating has of its own, as it stands in a body, and what is left without it. */
export interface OwnValues {
    readonly idempotencyKey: string;
    readonly comment?: string;
    /** The body with both of them emptied: the same for ratings that share everything else. */
    readonly rest: string;
}
/**
 * Takes key and comment out of a body without reading it as JSON. It is done only where each of them
 * can stand in one place: without a backslash no text ends elsewhere than at its quotation mark, and
 * no name is written in another way.
 *
 * The caller has to see once, for each rest, that what was taken out is what JSON has there.
 *
 * @returns undefined where the body has to be read
 */
export declare function cutOwnValues(body: string): OwnValues | undefined;
//# sourceMappingURL=own-values.d.ts.map