import assert from 'node:assert/strict';
import { inEveryEngine, type Engine, type Tab } from '../../../scripts/test/engines/index.mjs';
import { hostWorld } from './hosts/host-world.ts';
import { isThereOnce, keptOf, rateByMouse } from './hosts/visitor.ts';

const world = hostWorld();

inEveryEngine('a portlet that fetches itself again has the survey once, and it works', (engine) =>
  worksAfter(engine, '/liferay/index.html', async (tab) => {
    await press(tab, '.portlet-refresh');
    await gone(tab);
  }),
);

inEveryEngine('after two pages shown by pushState the survey is there once, and works', (engine) =>
  worksAfter(engine, '/liferay/index.html', async (tab) => {
    await press(tab, '[href="van-ban.html"]');
    await tab.waitFor(() => window.hostPage.found().length === 0);
    await press(tab, '[href="index.html"]');
  }),
);

inEveryEngine('a panel that is posted back has the survey once, and it works', (engine) =>
  worksAfter(engine, '/dnn/', async (tab) => {
    await press(tab, '.CommandButton');
    await gone(tab);
  }),
);

inEveryEngine(
  'a body that comes back from a snapshot has the survey once, and it works',
  (engine) =>
    worksAfter(engine, '/turbo/index.html', async (tab) => {
      for (const times of ['once', 'twice']) {
        await press(tab, '[href="ho-so.html"]');
        await tab.waitFor(() => location.pathname.endsWith('ho-so.html'));
        await isThereOnce(tab);
        await tab.evaluate(() => {
          history.back();
        });
        await tab.waitFor(() => document.querySelector('h1')?.textContent.startsWith('Trung tâm'));
        const badges = await tab.evaluate(
          () => window.hostPage.found('vhcs-campaign-badge').length,
        );
        assert.equal(badges, 1, `badges after going back ${times}`);
      }
    }),
);

inEveryEngine('a body that is replaced by its clone has the survey once, and it works', (engine) =>
  worksAfter(engine, '/nukeviet/', (tab) =>
    tab.evaluate(() => {
      document.body.replaceWith(document.body.cloneNode(true));
    }),
  ),
);

inEveryEngine(
  'an application that makes the tag anew has the survey once, and it works',
  (engine) =>
    worksAfter(engine, '/react/', async (tab) => {
      await press(tab, '#tab-ho-so');
      await press(tab, '#tab-danh-gia');
    }),
);

inEveryEngine('an application that renders again leaves what was chosen', async (engine) => {
  const tab = await engine.open();
  await tab.goto(world.url('/react/'));
  await tab.click(() => window.hostPage.level('Bình thường'));

  await press(tab, '#tick');
  await tab.waitFor(() => document.getElementById('tick')?.textContent.includes('(1)'));

  const isChosen = await tab.evaluate(() =>
    window.hostPage.level('Bình thường')?.querySelector('input')?.matches(':checked'),
  );
  await tab.close();
  assert.equal(isChosen, true);
});

inEveryEngine(
  'what a page takes over from the document of a frame is found too',
  async (engine) => {
    const tab = await engine.open();
    await tab.goto(world.url('/plain/'));

    await tab.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const part = frame.contentDocument?.createElement('div');
      if (!part) throw new Error('the frame has no document');
      part.innerHTML = '<div data-vhcs="campaign-badge" data-campaign="vhcs-2019-2025"></div>';
      document.body.append(part);
    });

    await tab.waitFor(() => window.hostPage.frame('vhcs-campaign-badge'));
    await tab.close();
  },
);

/** Opens a page, lets its host do something to it, and rates. */
async function worksAfter(
  engine: Engine,
  path: string,
  change: (tab: Tab) => Promise<void>,
): Promise<void> {
  const tab = await engine.open();
  await tab.goto(world.url(path));
  await isThereOnce(tab);
  await tab.click(() => window.hostPage.level('Không hài lòng'));

  await change(tab);
  await isThereOnce(tab);
  const kept = await keptOf(world.collector, () => rateByMouse(tab, 'Rất hài lòng'));
  const said = await tab.evaluate(() => window.hostPage.said);
  await tab.close();

  assert.deepEqual(said, []);
  assert.deepEqual(
    kept.map(({ answers }) => answers),
    ['{"q1":5}'],
  );
}

/** Waits until the survey that something was chosen in is replaced. */
async function gone(tab: Tab): Promise<void> {
  await tab.waitFor(() => {
    const level = window.hostPage.level('Không hài lòng');
    return level?.querySelector('input')?.matches(':checked') === false;
  });
}

async function press(tab: Tab, selector: string): Promise<void> {
  await tab.click((wanted) => document.querySelector(wanted), selector);
}
