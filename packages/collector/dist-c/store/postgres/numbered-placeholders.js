/** A text or name in quotes, or a placeholder. */
const tokens = /'[^']*'|"[^"]*"|\?/g;
/** Writes `?` as `$1`, `$2` and so on; what stands in quotes stays as it is. */
export function numberedPlaceholders(sql) {
    let count = 0;
    return sql.replace(tokens, (token) => {
        if (token !== '?')
            return token;
        count += 1;
        return `$${String(count)}`;
    });
}
//# sourceMappingURL=numbered-placeholders.js.map