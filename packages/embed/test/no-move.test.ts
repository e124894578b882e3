import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { inEveryEngine, type Engine, type Size } from '../../../scripts/test/engines/index.mjs';
import { tags, windows } from './every-tag.ts';
import { HostPages } from './host-pages.ts';
import { LateCollector } from './late-collector.ts';
import { moveRecorder, movesOf } from './moves.ts';

let late: LateCollector;

before(async () => {
  late = await LateCollector.start();
});

after(() => late.stop());

for (const size of windows) {
  inEveryEngine(
    `no paragraph around any element moves at ${String(size.width)} px`,
    async (engine) => {
      assert.deepEqual(
        await movesAround(engine, Object.keys(tags), { size, head: late.reserve }),
        [],
      );
    },
  );
}

inEveryEngine('without reserve.css the paragraph below an element moves', async (engine) => {
  const [tag = ''] = Object.keys(tags);
  const size = { width: 1000, height: 800 };

  const moves = await movesAround(engine, [tag], { size, head: '' });

  assert.equal(moves.length, 1);
});

/** Every frame lies in the window: an engine may draw none of those outside. */
const stacked = '<style>iframe { position: absolute; inset: 0 auto auto 0 }</style>';

/** What moves on pages of another host, each in a frame, until everything of the collector is there. */
async function movesAround(
  engine: Engine,
  shown: readonly string[],
  { size: { width, height }, head }: { readonly size: Size; readonly head: string },
): Promise<readonly string[]> {
  const frames = shown.map(
    (_, index) =>
      `<iframe src="/${String(index)}" width="${String(width)}" height="${String(height)}"></iframe>`,
  );
  const host = await HostPages.start({
    policy: `default-src 'self' ${late.url} data:; style-src ${late.url} 'unsafe-inline'`,
    head,
    body: stacked + frames.join(''),
    further: shown.map((tag) => late.around(tag)),
    firstScript: moveRecorder,
  });
  const tab = await engine.open({ width, height });
  try {
    await tab.goto(host.url);
    await tab.waitFor(
      (texts) => {
        const roots = Array.from(document.querySelectorAll('iframe'), ({ contentDocument }) =>
          Array.from(
            contentDocument?.querySelectorAll('main *') ?? [],
            ({ shadowRoot }) => shadowRoot,
          ),
        );
        return texts.every((text, index) =>
          roots[index]?.some((root) => root?.textContent.includes(text)),
        );
      },
      shown.map((tag) => tags[tag] ?? ''),
    );
    await late.quiet();
    return await movesOf(tab);
  } finally {
    await tab.close();
    await host.stop();
  }
}
