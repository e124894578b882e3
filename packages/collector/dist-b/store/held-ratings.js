/** The reasons for which a rating is held, each of which an operator may decide on. */
export const holdReasons = ['honeypot', 'too-fast', 'burst'];
//# sourceMappingURL=held-ratings.js.map