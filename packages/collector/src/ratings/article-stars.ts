import { headlineQuestion, type Rating, type Survey } from '@vhcs/contract';
import { ProblemError } from '../problems.ts';
import type { GivenStars } from '../store/store.ts';
import { articleAddress } from './article-address.ts';

/** What a rating gives to an article. */
export interface ArticleVote {
  readonly article: string;
  readonly stars: GivenStars;
}

/**
 * The article and stars of a rating, if its survey rates articles.
 *
 * @throws ProblemError `invalid-rating` when it does not say which article, or gives no stars
 */
export function articleVote(survey: Survey, { article, answers }: Rating): ArticleVote | undefined {
  if (survey.kind !== 'article-rating') return undefined;
  if (article === undefined) {
    throw missing('/article', `survey ${survey.id} rates an article; send its address`);
  }
  const question = headlineQuestion(survey)?.id ?? '';
  const value = answers[question];
  if (typeof value !== 'number') {
    throw missing(`/answers/${question}`, 'expected the number of stars');
  }
  return { article: articleAddress(article), stars: { question, value } };
}

const missing = (field: string, message: string): ProblemError =>
  new ProblemError('invalid-rating', `${field}: ${message}.`, { errors: [{ field, message }] });
