import type { LocalDate, Survey } from '@vhcs/contract';

/** All versions of one survey. */
export interface SurveyVersions {
  /** From the oldest to the newest; never empty. */
  readonly all: readonly Survey[];
  /** One version, if it was published. */
  version(number: number): Survey | undefined;
  /** The version that takes answers on a day: the newest of those that are open on it. */
  openOn(day: LocalDate): Survey | undefined;
  /** The version to show on a day: the open one, else the newest that was ever open, else any. */
  shownOn(day: LocalDate): Survey;
}

/** Groups survey versions by id. */
export function groupSurveys(surveys: readonly Survey[]): ReadonlyMap<string, SurveyVersions> {
  const groups = new Map<string, Survey[]>();
  for (const survey of surveys) {
    groups.set(survey.id, [...(groups.get(survey.id) ?? []), survey]);
  }
  return new Map(Array.from(groups, ([id, versions]) => [id, createVersions(versions)]));
}

function createVersions(unsorted: readonly Survey[]): SurveyVersions {
  const all = unsorted.toSorted((a, b) => a.version - b.version);
  const openOn = (day: LocalDate): Survey | undefined =>
    all.findLast((survey) => hasOpened(survey, day) && !hasClosed(survey, day));
  return {
    all,
    version: (number) => all.find((survey) => survey.version === number),
    openOn,
    shownOn: (day) => {
      const shown = openOn(day) ?? all.findLast((survey) => hasOpened(survey, day)) ?? all.at(-1);
      if (!shown) throw new Error('A survey without a version: expected at least one');
      return shown;
    },
  };
}

const hasOpened = ({ openFrom }: Survey, day: LocalDate): boolean =>
  openFrom === undefined || openFrom <= day;

const hasClosed = ({ openTo }: Survey, day: LocalDate): boolean =>
  openTo !== undefined && openTo < day;
