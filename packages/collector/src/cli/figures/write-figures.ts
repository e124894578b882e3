import type { AskedFigures } from '../../exports/read-figures.ts';
import { startedBody } from '../../exports/started-body.ts';
import type { UnitFigures } from '../../exports/unit-figures.ts';
import { listedUnits } from '../../exports/unit-rows.ts';
import { writeOutput } from '../output-file.ts';
import { withProgress } from '../progress.ts';
import type { CommandContext } from '../surroundings.ts';

/** A file that is written out of figures. */
export interface FigureFile {
  readonly path: string;
  /** What is being done, in a few words. */
  readonly what: string;
  readonly asked: AskedFigures;
  readonly pieces: (asked: AskedFigures) => AsyncIterable<Uint8Array>;
}

/** How many rows were read, and how many of them may be shown. */
export interface WrittenRows {
  readonly rows: number;
  readonly shown: number;
}

/**
 * Writes a file, and shows of how many units the figures were read. What fails before the first
 * piece leaves the file as it is.
 */
export async function writeFigures(
  { path, what, asked, pieces }: FigureFile,
  context: CommandContext,
): Promise<WrittenRows> {
  const written = { rows: 0, shown: 0 };
  const units = listedUnits(asked);
  const places = new Map(units.map(({ id }, place) => [id, place]));
  const total = units.length;
  await withProgress(context, async (tell) => {
    const onRows = (rows: readonly UnitFigures[]): void => {
      written.rows += rows.length;
      written.shown += rows.filter(({ summary }) => !summary.suppressed).length;
      tell({ what, done: places.get(rows.at(-1)?.unit.id ?? '') ?? 0, total });
    };
    await writeOutput(path, await startedBody(pieces({ ...asked, onRows })), context);
    tell({ what, done: total, total });
  });
  return written;
}
