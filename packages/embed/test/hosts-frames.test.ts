import assert from 'node:assert/strict';
import { inEveryEngine } from '../../../scripts/test/engines/index.mjs';
import { hostWorld } from './hosts/host-world.ts';
import { keptOf } from './hosts/visitor.ts';

const world = hostWorld();

inEveryEngine('in a frameset a visitor rates in the frame with the article', async (engine) => {
  const tab = await engine.open();
  const frame = 'frame[name="main"]';
  await tab.goto(world.url('/frameset/'));

  const kept = await keptOf(world.collector, async () => {
    await tab.clickIn(frame, () => window.hostPage.level('Bình thường'));
    await tab.clickIn(frame, () => window.hostPage.button('Gửi đánh giá'));
    await tab.waitForIn(frame, () => window.hostPage.frame()?.textContent.includes('Cảm ơn'));
  });
  const said = await tab.evaluateIn(frame, () => window.hostPage.said);
  await tab.close();

  assert.deepEqual(said, []);
  assert.deepEqual(
    kept.map(({ answers }) => answers),
    ['{"q1":3}'],
  );
});

inEveryEngine(
  'a sandboxed frame, whose origin nobody knows, shows the survey and says that the rating is not taken',
  async (engine) => {
    const tab = await engine.open();
    await tab.goto(world.url('/sandboxed/'));

    const kept = await keptOf(world.collector, async () => {
      await tab.clickIn('iframe', () => window.hostPage.level('Bình thường'));
      await tab.clickIn('iframe', () => window.hostPage.button('Gửi đánh giá'));
      await tab.waitForIn('iframe', () => window.hostPage.frame()?.querySelector('.message'));
    });
    const { message, said } = await tab.evaluateIn('iframe', () => ({
      message: window.hostPage.frame()?.querySelector('.message')?.textContent.trim(),
      said: window.hostPage.said,
    }));
    await tab.close();

    assert.match(message ?? '', /không|chưa/i);
    assert.deepEqual(said, []);
    assert.deepEqual(kept, []);
  },
);
