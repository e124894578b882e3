/** For what is public: any page may read it. No credentials are ever sent or asked for. */
export declare const readableByAnyPage: {
    readonly 'Access-Control-Allow-Origin': "*";
    readonly 'Access-Control-Expose-Headers': "Retry-After, X-Request-Id";
};
/** For the answer to a rating: the page that sent it may read it, no other. */
export declare function readableBy(origin: string): Readonly<Record<string, string>>;
/**
 * The answer to `OPTIONS`. It lets every page ask, so that a page that is not registered gets to
 * read why its rating was refused; a preflight would be no protection, since plain text needs none.
 */
export declare function preflightReply(allow: string, requestId: string): Response;
//# sourceMappingURL=cors.d.ts.map