import type { Tab } from '../../../../scripts/test/engines/index.mjs';

/** What a page is made of besides our elements, as lists of lines. */
export interface Traces {
  /** Elements and attributes. */
  readonly outside: readonly string[];
  /** Computed styles, a text for each element. */
  readonly styles: readonly string[];
  /** Properties of the browser's and the language's objects that a script has changed. */
  readonly properties: readonly string[];
}

/** What we may leave on a page: our function, and two keys that no name of a page can meet. */
const ours = /^(vhcs\..+|window\.(vhcs|Symbol\(vhcs\..+\)))$/;

/** Collects what can be seen of a page besides our elements, once all its scripts have run. */
export async function traces(tab: Tab): Promise<Traces> {
  await tab.waitFor(() => document.readyState === 'complete');
  return tab.evaluate(() => ({
    outside: window.hostPage.outside(),
    styles: window.hostPage.styles(),
    properties: window.hostPage.changedProperties(),
  }));
}

/** What of a page is otherwise than it was, one line each; nothing where it was left alone. */
export function differences(before: Traces, after: Traces): readonly string[] {
  const notOurs = (name: string): boolean => !ours.test(name);
  return [
    ...changedLines(before.outside, after.outside),
    ...changedLines(before.properties.filter(notOurs), after.properties.filter(notOurs)),
    ...after.styles.flatMap((style, index) => changedRules(before.styles[index] ?? '', style)),
  ];
}

function changedRules(before: string, after: string): readonly string[] {
  if (before === after) return [];
  const [element = '', ...rules] = after.split('\n');
  const [, ...rulesBefore] = before.split('\n');
  return changedLines(rulesBefore, rules).map((line) => `${element} ${line}`);
}

function changedLines(before: readonly string[], after: readonly string[]): readonly string[] {
  const [was, is] = [new Set(before), new Set(after)];
  return [
    ...before.filter((line) => !is.has(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !was.has(line)).map((line) => `+ ${line}`),
  ];
}
