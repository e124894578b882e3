/**
 * Which ids stand above themselves. Every id is passed once, however long the chains are.
 *
 * @param above the id that stands above another; undefined: none does
 */
export function idsInCircles(
  ids: Iterable<string>,
  above: (id: string) => string | undefined,
): ReadonlySet<string> {
  const walkOf = new Map<string, number>();
  const inCircles = new Set<string>();
  let walk = 0;
  for (const start of ids) {
    walk += 1;
    let id: string | undefined = start;
    const passed: string[] = [];
    while (id !== undefined && !walkOf.has(id)) {
      walkOf.set(id, walk);
      passed.push(id);
      id = above(id);
    }
    if (id === undefined || walkOf.get(id) !== walk) continue;
    for (const inCircle of passed.slice(passed.indexOf(id))) inCircles.add(inCircle);
  }
  return inCircles;
}
