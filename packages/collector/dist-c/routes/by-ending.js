/**
 * One address in two forms: with an ending such as `.svg` after the id, and without. Ids never hold
 * a dot. The router could tell them apart only by a pattern beside `:id`, which would take its fast
 * matching from every route.
 */
export function byEnding(ending, { ended, plain }) {
    return (c) => {
        const [last = ''] = Object.values(c.req.param());
        return last.endsWith(ending) ? ended(c, last.slice(0, -ending.length)) : plain(c);
    };
}
//# sourceMappingURL=by-ending.js.map