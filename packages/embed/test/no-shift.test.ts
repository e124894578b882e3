import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { onlyIn, type Engine, type Size } from '../../../scripts/test/engines/index.mjs';
import { tags, windows } from './every-tag.ts';
import { HostPages } from './host-pages.ts';
import { LateCollector } from './late-collector.ts';
import { shiftRecorder, sumOfShifts } from './shifts.ts';

/** What counts as none: rounding of a fraction of a pixel. */
const LEAST_SHIFT = 0.001;

let late: LateCollector;

before(async () => {
  late = await LateCollector.start();
});

after(() => late.stop());

for (const size of windows) {
  for (const [tag, text] of Object.entries(tags)) {
    onlyIn(
      'chromium',
      `nothing jumps at ${String(size.width)} px around ${tag}`,
      async (engine) => {
        const shift = await shiftAround(engine, tag, { size, text, head: late.reserve });

        assert.ok(shift <= LEAST_SHIFT, `cumulative layout shift: ${String(shift)}`);
      },
    );
  }
}

onlyIn(
  'chromium',
  'without reserve.css the page jumps, and the browser says so',
  async (engine) => {
    const [tag = '', text = ''] = Object.entries(tags)[0] ?? [];
    const size = { width: 1000, height: 800 };

    const shift = await shiftAround(engine, tag, { size, text, head: '' });

    assert.ok(shift > LEAST_SHIFT);
  },
);

/** How a page of another host jumps until everything of the collector is there. */
async function shiftAround(
  engine: Engine,
  tag: string,
  { size, text, head }: { readonly size: Size; readonly text: string; readonly head: string },
): Promise<number> {
  const host = await HostPages.start({
    policy: `default-src 'self' ${late.url} data:`,
    head,
    body: late.around(tag),
    firstScript: shiftRecorder,
  });
  const tab = await engine.open(size);
  try {
    await tab.goto(host.url);
    await tab.waitFor((wanted) => {
      const elements = Array.from(document.querySelectorAll('main *'));
      return elements.some(({ shadowRoot }) => shadowRoot?.textContent.includes(wanted));
    }, text);
    await late.quiet();
    return await sumOfShifts(tab);
  } finally {
    await tab.close();
    await host.stop();
  }
}
