/** Finds what is held before its day has closed; in PostgreSQL it has an index already. */
export const heldRatings = {
    sqlite: `
    CREATE INDEX open_rating_excluded ON open_rating (unit, excluded, day)
    WHERE excluded IS NOT NULL;
  `,
    postgres: '',
};
//# sourceMappingURL=09-held-ratings.js.map