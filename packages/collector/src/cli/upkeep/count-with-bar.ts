import { recount, type Recount } from '../../maintenance/recompute.ts';
import { withProgress } from '../progress.ts';
import type { StoredTables } from '../stored-data.ts';
import type { CommandContext } from '../surroundings.ts';

/** Compares the figures of a store with its ratings, and shows how far that is. */
export function countWithBar({ sql }: StoredTables, context: CommandContext): Promise<Recount> {
  const what = context.words.upkeep.recompute.counting;
  return withProgress(context, (tell) =>
    recount(sql, (done, total) => {
      tell({ what, done, total });
    }),
  );
}
