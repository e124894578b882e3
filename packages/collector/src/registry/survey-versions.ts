import {
  addDays,
  campaignState,
  type CampaignCalendar,
  type CampaignState,
  type LocalDate,
  type Survey,
} from '@vhcs/contract';

/** All versions of one survey. */
export interface SurveyVersions {
  /** From the oldest to the newest; never empty. */
  readonly all: readonly Survey[];
  /** One version, if it was published. */
  version(number: number): Survey | undefined;
  /**
   * The version that is asked on a day: the newest that has opened, unless its last day, or the
   * campaign that it belongs to, is over. A version ends for good when the next one opens.
   */
  openOn(day: LocalDate): Survey | undefined;
  /**
   * Whether answers to a version are taken for a day: the one that is asked, and that of the day
   * before, since a page may have been opened then.
   */
  takes(survey: Survey, day: LocalDate): boolean;
  /** The version to show on a day: the newest that has opened, else the newest of all. */
  shownOn(day: LocalDate): Survey;
}

/** Campaigns by id, as far as they decide whether their surveys are asked. */
export type CampaignCalendars = ReadonlyMap<string, CampaignCalendar>;

/** Groups survey versions by id. */
export function groupSurveys(
  surveys: readonly Survey[],
  campaigns: CampaignCalendars,
): ReadonlyMap<string, SurveyVersions> {
  const groups = new Map<string, Survey[]>();
  for (const survey of surveys) {
    groups.set(survey.id, [...(groups.get(survey.id) ?? []), survey]);
  }
  return new Map(Array.from(groups, ([id, versions]) => [id, createVersions(versions, campaigns)]));
}

function createVersions(unsorted: readonly Survey[], campaigns: CampaignCalendars): SurveyVersions {
  const all = unsorted.toSorted((a, b) => a.version - b.version);
  const openedBy = (day: LocalDate): Survey | undefined =>
    all.findLast(({ openFrom }) => openFrom === undefined || openFrom <= day);
  const isOver = ({ openTo, campaign }: Survey, day: LocalDate): boolean =>
    (openTo !== undefined && openTo < day) || hasEnded(campaigns.get(campaign ?? ''), day);
  const openOn = (day: LocalDate): Survey | undefined => {
    const opened = openedBy(day);
    return opened && !isOver(opened, day) ? opened : undefined;
  };
  return {
    all,
    version: (number) => all.find((survey) => survey.version === number),
    openOn,
    takes: (survey, day) =>
      !isOver(survey, day) && [openedBy(day), openedBy(addDays(day, -1))].includes(survey),
    shownOn: (day) => {
      const shown = openedBy(day) ?? all.at(-1);
      if (!shown) throw new Error('A survey without a version: expected at least one');
      return shown;
    },
  };
}

const endedStates: ReadonlySet<CampaignState> = new Set(['closed', 'archived']);

const hasEnded = (campaign: CampaignCalendar | undefined, day: LocalDate): boolean =>
  campaign !== undefined && endedStates.has(campaignState(campaign, day));
