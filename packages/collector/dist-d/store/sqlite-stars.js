/** Reads the stars of articles. */
export class StarsReader {
    #stars;
    constructor(db) {
        this.#stars = db.prepare('SELECT value, n FROM article_stars WHERE article = ? AND n > 0');
    }
    of(article) {
        const rows = this.#stars.all(article);
        return new Map(rows.map(({ value, n }) => [value, n]));
    }
}
//# sourceMappingURL=sqlite-stars.js.map