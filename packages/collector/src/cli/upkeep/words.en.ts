import { sizeFormat } from './size-format.ts';
import type { UpkeepWords } from './words.ts';

const size = sizeFormat('en');

/** The words about keeping a store in English. */
export const upkeepWordsInEnglish: UpkeepWords = {
  recompute: {
    description: 'count what is published anew from the ratings, and list what differs',
    steps: { grouping: 'Step 1/2: grouping ratings', counting: 'Step 2/2: counting ratings' },
    writeOption: 'put figures right that differ from their ratings',
    equal: (figures, ratings) =>
      `Right: ${String(figures)} figures agree with ${String(ratings)} published ratings.`,
    different: (figures, differences) =>
      `Wrong: ${String(differences)} of ${String(figures)} figures differ from their ratings.`,
    difference: (figure, stored, counted) =>
      `✗ ${figure}: stored ${stored === undefined ? 'nothing' : String(stored)}, counted ${counted === undefined ? 'nothing' : String(counted)}`,
    howToWrite: 'To put them right, run it again with --write.',
    putRight: (figures) => `${String(figures)} figures were put right.`,
    leftAlone: (figures) =>
      `${String(figures)} figures were changed just now by a new batch and left alone: run it again.`,
    heldOut: (_, ratings) =>
      `Besides, ${String(ratings)} ratings are held or were replaced, and are in no figure.`,
  },
  backup: {
    description: 'write the store into one file, while the collector runs',
    fileArgument: 'file to write, which must not exist',
    writing: 'Writing the backup',
    exists: (path) => `${path} is there already: name another file, a backup overwrites nothing.`,
    written: (path, mebibytes) => `Wrote ${path} (${size.format(mebibytes)} MiB).`,
    howToVerify: (path) => `Check the backup: vhcs restore --verify ${path}`,
    notInIt:
      'Keys and rollout files of the data folder are not in it: keep them elsewhere, apart from this backup.',
    postgres:
      'The store is in PostgreSQL: use its own tools, pg_basebackup with WAL archiving, or pg_dump --format=custom for a small one.',
  },
  restore: {
    description: 'restore the store from a backup into a data folder that has none',
    fileArgument: 'file that vhcs backup wrote',
    verifyOption: 'check the backup only, and leave nothing behind',
    noFile: (path) => `${path} cannot be read: name a file that vhcs backup wrote.`,
    notEmpty: (path) =>
      `There is a store already, ${path}: name a folder without one by --data, or move that one away first.`,
    damaged: (path, faults) => `${path} is damaged and cannot be used: ${faults}`,
    differing: (differences) =>
      `${String(differences)} figures differ from their ratings: after restoring, run vhcs recompute --write.`,
    sound: (ratings, figures) =>
      `The backup is sound: ${String(ratings)} published ratings, ${String(figures)} figures agree with them.`,
    verified: (path) => `Checked ${path}; nothing was left behind.`,
    restored: (path) => `Restored into ${path}.`,
  },
  forget: {
    description:
      'delete the texts of the comments of a period; figures and counts stay, the log says so',
    unitOption: 'only comments on this unit',
    yesOption: 'do not ask before deleting',
    confirm: (period, unit) =>
      `All texts that visitors wrote in the period ${period}${unit === undefined ? '' : ` about ${unit}`} will be deleted for ever. Type delete to go on: `,
    consent: 'delete',
    kept: 'Nothing was deleted.',
    forgotten: (texts) => `${String(texts)} texts were deleted: comments, and answers in words.`,
  },
};
