/** The stars of articles, counted as they come; in PostgreSQL by unit too, since keys start with it. */
export const articleStars = {
    sqlite: `
    CREATE TABLE article_stars (
      article TEXT NOT NULL,
      value INTEGER NOT NULL,
      n INTEGER NOT NULL,
      PRIMARY KEY (article, value)
    ) STRICT, WITHOUT ROWID;
  `,
    postgres: `
    CREATE TABLE article_stars (
      unit TEXT COLLATE "C" NOT NULL,
      article TEXT COLLATE "C" NOT NULL,
      value BIGINT NOT NULL,
      n BIGINT NOT NULL,
      PRIMARY KEY (unit, article, value)
    );

    CREATE INDEX article_stars_article ON article_stars (article);
  `,
};
//# sourceMappingURL=02-article-stars.js.map