import type { ArticleRating } from '@vhcs/contract';

/** The mean of all stars with one decimal, "4,0" in Vietnamese; undefined while there are none. */
export function averageText({ sum, count }: ArticleRating, language: string): string | undefined {
  if (count === 0) return undefined;
  const average = (Math.round((sum / count) * 10) / 10).toFixed(1);
  return language === 'en' ? average : average.replace('.', ',');
}

/** The figures with one vote more, which the collector may not have published yet. */
export function withVote(figures: ArticleRating, value: number): ArticleRating {
  return {
    ...figures,
    sum: figures.sum + value,
    count: figures.count + 1,
    distribution: figures.distribution?.map((row) =>
      row.value === value ? { ...row, count: row.count + 1 } : row,
    ),
  };
}
