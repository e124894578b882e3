import { headlineQuestion } from '@vhcs/contract';
import type { SeriesKey } from '../store/counted.ts';
import type { Registry } from './registry.ts';

/** The question whose answers are the stars of articles, of a survey that rates them. */
export function starQuestion(
  registry: Registry,
  { survey, surveyVersion }: Pick<SeriesKey, 'survey' | 'surveyVersion'>,
): string | undefined {
  const version = registry.survey(survey)?.version(surveyVersion);
  return version?.kind === 'article-rating' ? headlineQuestion(version)?.id : undefined;
}
