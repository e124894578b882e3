import type { Call, Vhcs } from './commands.ts';
import { elementTags } from './element-tags.ts';
import type { RunningLoader } from './running-loader.ts';

const page = globalThis as { vhcs?: Vhcs };

/** What the page has asked of this loader, and another would have to do. */
const asked: Call[] = [];

/** Whether no element is there yet, so that another loader may still take over. */
export const isUntouched = (): boolean => !elementTags.some((tag) => customElements.get(tag));

/** Keeps a call for a loader that may take over. */
export function keepCall(...call: Call): void {
  if (isUntouched()) asked.push(call);
}

/**
 * Leaves the page's calls to a loader that is to come: they stand where the page's own stub would
 * have noted them, with the collector of this loader before them.
 *
 * @returns takes the page's calls back, with those that came meanwhile
 */
export function handOver({ collectorUrl }: RunningLoader): () => void {
  const { vhcs } = page;
  const meanwhile: Call[] = [];
  asked.unshift(['init', { api: collectorUrl }]);
  const note = (...call: Call): void => {
    meanwhile.push(call);
    asked.push(call);
  };
  page.vhcs = Object.assign(note, { q: asked });
  return () => {
    if (vhcs) page.vhcs = vhcs;
    for (const call of meanwhile) vhcs?.(...call);
  };
}
