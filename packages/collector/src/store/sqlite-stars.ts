import type { SqliteDatabase, SqliteStatement } from './sqlite-driver.ts';
import type { StarCounts } from './store.ts';

interface StarsRow {
  readonly value: number;
  readonly n: number;
}

/** Reads the stars of articles. */
export class StarsReader {
  readonly #stars: SqliteStatement;

  constructor(db: SqliteDatabase) {
    this.#stars = db.prepare('SELECT value, n FROM article_stars WHERE article = ? AND n > 0');
  }

  of(article: string): StarCounts {
    const rows = this.#stars.all(article) as readonly StarsRow[];
    return new Map(rows.map(({ value, n }) => [value, n]));
  }
}
