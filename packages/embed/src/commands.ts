/** One call of `vhcs(name, argument)` on a page. */
export type Call = readonly [name: string, argument?: unknown];

/** What stands at `vhcs` on a page: the stub that notes calls, or what answers them. */
export interface Vhcs {
  (...call: Call): unknown;
  readonly q?: readonly Call[];
  why?: () => unknown;
}

const page = globalThis as { vhcs?: Vhcs };

/** What the page has asked for by its stub, before the script came. */
export const notedCalls = (): readonly Call[] => page.vhcs?.q ?? [];

/**
 * Answers `vhcs(…)` on the page, and what its stub has noted:
 * `window.vhcs = window.vhcs || ((...call) => (vhcs.q ??= []).push(call))`.
 */
export function answerCalls(answer: Vhcs): void {
  for (const call of notedCalls()) answer(...call);
  answer.why = () => answer('why');
  page.vhcs = answer;
}
