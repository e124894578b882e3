import { recount, type Recount } from '../../maintenance/recompute.ts';
import { withProgress } from '../progress.ts';
import { refuseNewerSchema, type StoredTables } from '../stored-data.ts';
import type { CommandContext } from '../surroundings.ts';

/**
 * Compares the figures of a store with its ratings, and shows how far that is.
 *
 * @throws an error when a newer program wrote the store
 */
export async function countWithBar(
  { sql }: StoredTables,
  context: CommandContext,
): Promise<Recount> {
  await refuseNewerSchema(sql);
  const { steps } = context.words.upkeep.recompute;
  return withProgress(context, (tell) =>
    recount(sql, ({ kind, ratings, total }) => {
      tell({ what: steps[kind], done: ratings, total });
    }),
  );
}
