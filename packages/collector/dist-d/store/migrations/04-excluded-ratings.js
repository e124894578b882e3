/** Finds the ratings that do not count, which are few, without reading those that do. */
export const excludedRatings = {
    sqlite: `
    CREATE INDEX closed_rating_excluded ON closed_rating (unit, excluded, day)
    WHERE excluded IS NOT NULL;
  `,
    postgres: `
    CREATE INDEX rating_excluded ON rating (unit, excluded, day)
    WHERE excluded IS NOT NULL;
  `,
};
//# sourceMappingURL=04-excluded-ratings.js.map