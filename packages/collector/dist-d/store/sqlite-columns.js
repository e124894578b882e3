/** Columns that `open_rating` and `closed_rating` have in common. */
export const ratingColumns = `key, digest, unit, survey, version, series, day,
  channel, language, touchpoint, service, article, answers, comment, excluded`;
//# sourceMappingURL=sqlite-columns.js.map