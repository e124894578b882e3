import { SingleBar } from 'cli-progress';
import type { CommandContext } from './surroundings.ts';

/** How far something long is. */
export interface Step {
  /** What is being done now, in a few words. */
  readonly what: string;
  readonly done: number;
  readonly total: number;
}

/** Told how far something is, as often as whoever does it likes. */
export type Tell = (step: Step) => void;

const format = '{what} {bar} {percentage} % | {duration_formatted}';

/**
 * Has something long done, with a bar on the terminal that says how far it is and goes away at its
 * end. Without a terminal, as in a pipe or with `--json`, nothing is drawn.
 */
export async function withProgress<Result>(
  { terminal }: Pick<CommandContext, 'terminal'>,
  work: (tell: Tell) => Promise<Result>,
): Promise<Result> {
  if (!terminal) return work(() => undefined);
  const bar = new SingleBar({
    stream: terminal,
    format,
    barsize: 30,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    linewrap: true,
    // The time goes on while nothing else does.
    forceRedraw: true,
  });
  let drawn: string | undefined;
  try {
    return await work(({ what, done, total }) => {
      const value = Math.min(done, total);
      if (drawn === undefined) bar.start(total, value, { what });
      bar.setTotal(total);
      bar.update(value, { what });
      // What follows may keep the process busy until its end.
      if (drawn !== undefined && drawn !== what) bar.render();
      drawn = what;
    });
  } finally {
    bar.stop();
  }
}
