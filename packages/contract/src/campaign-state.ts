import type { LocalDate } from './local-day.ts';
import type { Campaign, Phase } from './schemas/campaign.ts';

/** Where a campaign stands on some day. */
export type CampaignState =
  'planned' | 'running' | 'interim-review' | 'final-review' | 'closed' | 'archived';

/** What decides where a campaign stands. */
export type CampaignCalendar = Pick<Campaign, 'phases' | 'periodFrom' | 'periodTo' | 'archived'>;

/**
 * Where a campaign stands on a day. The first line that fits decides:
 *
 * - `archived`: its flag says so.
 * - `planned`: before the launch, or before the first year of the period when no launch is known.
 * - `final-review`, `interim-review`: within the window of such a phase, see {@link phaseWindow};
 *   the final review also waits from the end of the period for a window that comes later.
 * - `closed`: after the window of the final review, or after the last year of the period when no
 *   final review is known.
 * - `running`: otherwise. A campaign without an end runs until it is archived.
 */
export function campaignState(campaign: CampaignCalendar, today: LocalDate): CampaignState {
  const { phases, periodFrom = '', periodTo, archived } = campaign;
  const launch = phases.find(({ kind }) => kind === 'launch');
  const review = phases.find(({ kind }) => kind === 'final-review');
  const lastDays = review && phaseWindow(review);

  if (archived) return 'archived';
  if (today < (launch?.date ?? String(launch?.year ?? periodFrom))) return 'planned';
  if (isAfter(today, lastDays ?? periodTo)) return 'closed';
  if (isAfter(today, periodTo) || (lastDays && today >= lastDays)) return 'final-review';
  return phases.some((phase) => phase.kind === 'interim-review' && isWithin(today, phase))
    ? 'interim-review'
    : 'running';
}

/**
 * When a phase takes place, as the beginning of the days that are in it: the month of its date,
 * `2025-10`, or its whole year, `2025`, when no date is known.
 */
export function phaseWindow({ date, year }: Pick<Phase, 'date' | 'year'>): string {
  return date?.slice(0, 7) ?? String(year);
}

/** Whether a day is in the window of a phase. */
export function isWithin(day: LocalDate, phase: Pick<Phase, 'date' | 'year'>): boolean {
  return day.startsWith(phaseWindow(phase));
}

/** Whether a day is after all days that begin with a month or year. */
function isAfter(day: LocalDate, days: string | number | null | undefined): boolean {
  // The sign sorts after every digit and hyphen.
  return !!days && day > `${days}~`;
}
