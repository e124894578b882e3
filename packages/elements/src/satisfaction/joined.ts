import type { TemplateResult } from 'lit';

/** The joined strings of a template, by how many of it are joined. */
const cache = new WeakMap<TemplateStringsArray, Map<number, TemplateStringsArray>>();

/**
 * Makes one template of several of the same kind, which is then cloned and updated as one: a fifth
 * of the time for five. For lists whose length rarely changes, since another length is drawn anew.
 */
export function joined(templates: readonly TemplateResult[]): TemplateResult | undefined {
  const [first] = templates;
  return (
    first && {
      ...first,
      strings: joinedStrings(first.strings, templates.length),
      values: templates.flatMap(({ values }) => values),
    }
  );
}

function joinedStrings(strings: TemplateStringsArray, count: number): TemplateStringsArray {
  const byCount = cache.get(strings) ?? new Map<number, TemplateStringsArray>();
  cache.set(strings, byCount);
  const [start = '', ...rest] = strings;
  const middle = [...rest.slice(0, -1), `${rest.at(-1) ?? ''}${start}`];
  const parts = [...new Array<readonly string[]>(count - 1).fill(middle), rest];
  const whole = byCount.get(count) ?? asTemplate([start, ...parts.flat()]);
  byCount.set(count, whole);
  return whole;
}

const asTemplate = (strings: string[]): TemplateStringsArray =>
  Object.assign(strings, { raw: strings });
