/** Columns that `open_rating` and `closed_rating` have in common. */
export declare const ratingColumns = "key, digest, unit, survey, version, series, day,\n  channel, language, touchpoint, service, article, answers, comment, excluded";
//# sourceMappingURL=sqlite-columns.d.ts.map