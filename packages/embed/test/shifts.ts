import type { Tab } from '../../../scripts/test/engines/index.mjs';

/** How far the page jumped, as a share of the window, and what did. */
interface Shift {
  readonly value: number;
  readonly what: string;
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

declare global {
  interface Window {
    /** What the browser says of each jump. */
    shifts: Shift[];
  }
}

/** The first script of a page of which Chromium is to say how it jumps; others do not. */
export const shiftRecorder = `{
  const __name = (value) => value;
  (${String(recordShifts)})();
}`;

/** Every jump of the page until now. */
export async function shiftsOf(tab: Tab): Promise<readonly Shift[]> {
  return tab.evaluate(async () => {
    // What is drawn last is told of after the frame.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return window.shifts;
  });
}

/** The cumulative layout shift of the page until now. */
export async function sumOfShifts(tab: Tab): Promise<number> {
  return (await shiftsOf(tab)).reduce((sum, { value }) => sum + value, 0);
}

function recordShifts(): void {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as LayoutShift[]) {
      const what = sources
        .map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 80) : (node?.textContent ?? ''),
        )
        .join(', ');
      window.shifts.push({ value, what });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
