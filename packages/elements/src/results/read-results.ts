import { getSummary, getSurvey, type Transport } from '@vhcs/client';
import { defaultSurvey, type Summary, type Survey } from '@vhcs/contract';
import type { ResultsQuery } from './results-query.ts';

/** Figures, and the version of the survey that was answered. */
export interface Results {
  readonly summary: Summary;
  readonly survey: Survey;
}

interface ReadResultsOptions extends ResultsQuery {
  readonly unit: string;
  readonly signal: AbortSignal;
}

/**
 * Reads a unit's published figures with the survey that names their levels.
 *
 * @throws VhcsError when either cannot be read
 */
export async function readResults(
  transport: Transport,
  { unit, ...options }: ReadResultsOptions,
): Promise<Results> {
  const summary = await getSummary(transport, unit, options);
  return { summary, survey: await readSurvey(transport, summary, options.signal) };
}

async function readSurvey(
  transport: Transport,
  { survey, surveyVersion: version }: Summary,
  signal: AbortSignal,
): Promise<Survey> {
  const isBuiltIn = survey === defaultSurvey.id && version === defaultSurvey.version;
  return isBuiltIn ? defaultSurvey : getSurvey(transport, survey, { version, signal });
}
