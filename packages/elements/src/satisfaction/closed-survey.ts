import type { PublishedSurvey, Survey } from '@vhcs/contract';

/** Whether a survey is over, or yet to open. One that was not fetched is always asked. */
export const isClosed = (survey: Survey | PublishedSurvey): boolean =>
  'open' in survey && !survey.open;
