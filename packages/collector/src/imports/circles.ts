/**
 * Which ids have a way that leads back to themselves, by Tarjan's strongly connected components.
 * Every step is taken once, however long the ways are.
 *
 * @param stepsFrom the ids that are one step away from another
 */
export function idsInCircles(
  ids: Iterable<string>,
  stepsFrom: (id: string) => Iterable<string>,
): ReadonlySet<string> {
  const passed = new Map<string, Passed>();
  const undecided: Passed[] = [];
  const inCircles = new Set<string>();
  const pass = (id: string): Passed => {
    const steps = stepsFrom(id)[Symbol.iterator]();
    const one = { id, steps, order: passed.size, earliest: passed.size, isDecided: false };
    passed.set(id, one);
    undecided.push(one);
    return one;
  };
  for (const start of ids) {
    const way = passed.has(start) ? [] : [pass(start)];
    for (let last = way.at(-1); last; last = way.at(-1)) {
      const { done, value: next } = last.steps.next();
      if (done !== true) {
        const met = passed.get(next);
        if (next === last.id) inCircles.add(next);
        if (!met) way.push(pass(next));
        else if (!met.isDecided) last.earliest = Math.min(last.earliest, met.order);
        continue;
      }
      way.pop();
      const before = way.at(-1);
      if (before) before.earliest = Math.min(before.earliest, last.earliest);
      if (last.earliest < last.order) continue;
      const together = undecided.splice(undecided.lastIndexOf(last));
      for (const one of together) {
        one.isDecided = true;
        if (together.length > 1) inCircles.add(one.id);
      }
    }
  }
  return inCircles;
}

/** An id that was come to. */
interface Passed {
  readonly id: string;
  readonly steps: Iterator<string, unknown>;
  /** How many were come to before. */
  readonly order: number;
  /** The earliest that is known to be reached from it. */
  earliest: number;
  /** Whether it is known with which others it stands in a circle. */
  isDecided: boolean;
}
