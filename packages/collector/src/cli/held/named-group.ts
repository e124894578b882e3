import { heldDecisionSchema } from '@vhcs/contract/schemas';
import type { HeldCount, HeldGroup } from '../../store/held-ratings.ts';
import { seriesText } from '../../store/series.ts';

/** A held group as it is listed and typed: `unit/survey/version/series/day/reason`. */
export function nameOf(group: HeldGroup): string {
  return `${seriesText(group)}/${group.day}/${group.reason}`;
}

/** The group that was typed; undefined when it is none. */
export function groupNamed(name: string): HeldGroup | undefined {
  const [unit, survey, version, series, day, reason, ...more] = name.split('/');
  if (more.length > 0) return undefined;
  const surveyVersion = Number(version);
  const { data } = groupSchema.safeParse({ unit, survey, surveyVersion, series, day, reason });
  return data;
}

/** What `vhcs held list --json` gives of a group. */
export const listedGroup = (count: HeldCount): HeldCount & { readonly group: string } => ({
  group: nameOf(count),
  ...count,
});

const groupSchema = heldDecisionSchema.omit({ decision: true });
