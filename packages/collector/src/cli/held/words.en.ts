import type { HeldWords } from './words.ts';

/** Words about held ratings in English. */
export const heldWordsInEnglish: HeldWords = {
  description: 'see the groups of ratings that are held, and release or reject each',
  list: 'list the groups that are held; nobody sees what the ratings say',
  release: 'let a whole group count, with the next batch that closes',
  reject: 'keep a whole group from counting, for good; how many those are is public',
  groupArgument: 'group of ratings, as in vhcs held list',
  groupAccepted: (group) =>
    `"${group}" is no group of ratings; accepted: unit/survey/version/series/day/reason, as in vhcs held list.`,
  unitOption: 'only ratings of this unit',
  columns: ['Group', 'Ratings', 'Why it is held'],
  reasons: {
    honeypot: 'filled a field that no person sees',
    'too-fast': 'sent faster than a person can answer',
    burst: 'a burst from one network',
  },
  released: (n) =>
    `Released ${String(n)} ratings: they count with the next batch that closes. A collector that runs has them in its count within seconds.`,
  rejected: (n) => `Rejected ${String(n)} ratings for good.`,
  nothing: (group) =>
    `Nothing was written: no rating of the group ${group} is held. Somebody else may have decided: see vhcs held list.`,
  empty: 'No rating is held.',
};
