import {
  campaignState,
  isWithin,
  phaseWindow,
  type CampaignCalendar,
  type LocalDate,
  type Phase,
} from '@vhcs/contract';

/** Where a step lies, seen from today. */
export type Standing = 'past' | 'today' | 'current' | 'coming';

/**
 * One step of the strip: a milestone on record, one that follows from the period, or today, which
 * stands between milestones while it is in none of them.
 */
export interface Step extends Omit<Phase, 'kind'> {
  readonly kind: Phase['kind'] | 'end' | 'today';
  readonly standing: Standing;
}

type Milestone = Omit<Step, 'standing'>;

/**
 * The milestones of a campaign in order, and today among them while it has not ended. Without
 * a launch on record the period's first year stands for it; without a final review the last year
 * is the end.
 */
export function phaseStrip(campaign: CampaignCalendar, today: LocalDate): readonly Step[] {
  const steps = milestones(campaign)
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
    .map((step): Step => ({ ...step, standing: standingOf(step, today) }));
  const isOver = /closed|archived/.test(campaignState(campaign, today));
  if (isOver || steps.length === 0 || steps.some(({ standing }) => standing === 'current')) {
    return steps;
  }
  const passed = steps.filter(({ standing }) => standing === 'past').length;
  const now: Step = { kind: 'today', standing: 'today', date: today, year: Number.parseInt(today) };
  return [...steps.slice(0, passed), now, ...steps.slice(passed)];
}

function milestones({ phases, periodFrom, periodTo }: CampaignCalendar): Milestone[] {
  const lacks = (kind: Phase['kind']): boolean => !phases.some((phase) => phase.kind === kind);
  const found: Milestone[] = [...phases];
  if (periodFrom && lacks('launch')) found.push({ kind: 'launch', year: periodFrom });
  if (periodTo && lacks('final-review')) found.push({ kind: 'end', year: periodTo });
  return found;
}

/** The end of a year comes after everything in it. */
function sortKey({ kind, date, year }: Milestone): string {
  return kind === 'end' ? `${year}~` : (date ?? String(year));
}

function standingOf(milestone: Milestone, today: LocalDate): Standing {
  const { kind, date } = milestone;
  const isAhead = today < phaseWindow(milestone) || (kind === 'launch' && !!date && today < date);
  if (isAhead) return 'coming';
  if (!isWithin(today, milestone)) return 'past';
  return kind === 'end' ? 'coming' : 'current';
}
