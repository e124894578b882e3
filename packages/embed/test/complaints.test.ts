/*
 * What people have complained of about other scripts for other people's pages, each by the thread
 * in which they did, and a test that would have caught it here: what a script does on a page.
 */
import assert from 'node:assert/strict';
import { inEveryEngine } from '../../../scripts/test/engines/index.mjs';
import { hostWorld } from './hosts/host-world.ts';
import { isThereOnce, keptOf, visit } from './hosts/visitor.ts';

const world = hostWorld();

/** GSA/touchpoints#1405: a `<style>` that the script inserts is blocked by `style-src 'self'`. */
inEveryEngine("under style-src 'self' the survey has its styles", async (engine) => {
  await visit(engine, world.url('/strict-policy/'), async (tab) => {
    const style = await tab.evaluate(() => {
      const level = window.hostPage.level('Hài lòng') ?? document.body;
      const { display, cursor } = getComputedStyle(level);
      return { display, cursor, inserted: document.querySelectorAll('style').length };
    });

    assert.deepEqual(style, { display: 'flex', cursor: 'pointer', inserted: 0 });
  });
});

/** GSA/touchpoints#1658: two surveys on one page break each other. */
inEveryEngine('two surveys on one page keep their own answers', async (engine) => {
  await visit(engine, world.url('/liferay/'), async (tab) => {
    await tab.evaluate(() => {
      const [survey] = window.hostPage.found();
      survey?.after(survey.cloneNode(true));
    });

    const kept = await keptOf(world.collector, async () => {
      await tab.click(() => window.hostPage.level('Hài lòng', 0));
      await tab.click(() => window.hostPage.level('Bình thường', 1));
      for (const index of [0, 1]) {
        await tab.click((which) => window.hostPage.button('Gửi đánh giá', which), index);
        await tab.waitFor((which) => window.hostPage.button('Sửa lại', which), index);
      }
    });

    assert.deepEqual(kept.map(({ answers }) => answers).sort(), ['{"q1":3}', '{"q1":4}']);
  });
});

/** hotwired/turbo#1397: what a script has put into a page is there twice after a restore. */
inEveryEngine('a page that is restored from its snapshot has nothing twice', async (engine) => {
  await visit(engine, world.url('/turbo/ho-so.html'), async (tab) => {
    await tab.click(() => document.querySelector('[href="index.html"]'));
    await tab.waitFor(() => window.hostPage.found('vhcs-campaign-badge').length === 1);
    await tab.evaluate(() => {
      history.back();
    });
    await tab.waitFor(() => document.querySelector('h1')?.textContent === 'Hồ sơ');
    await isThereOnce(tab);

    const children = await tab.evaluate(
      () => document.querySelector('[data-vhcs]')?.childElementCount,
    );
    assert.equal(children, 1);
  });
});

/** AmoebeLabs/flex-horseshoe-card#149: a second Lit may not make the policy that the first has. */
inEveryEngine(
  "beside the portal's own Lit, under its list of policies, both work",
  async (engine) => {
    await visit(engine, world.url('/strict-policy/'), async (tab) => {
      const steps = await tab.waitFor(
        () => document.querySelector('dossier-steps')?.shadowRoot?.querySelectorAll('.done').length,
      );

      assert.equal(steps, 2);
    });
  },
);

/** Shortcuts and guards of a page know a field by the tag of what was pressed: in a shadow root that is ours. */
inEveryEngine(
  'a page that refuses mouse and keys outside of its fields lets a comment be written',
  async (engine) => {
    await visit(engine, world.url('/no-copying/'), async (tab) => {
      await tab.click(() => window.hostPage.level('Hài lòng'));
      await tab.click(() => window.hostPage.frame()?.querySelector('textarea'));
      await tab.type('Rất gọn / lẹ');

      const written = await tab.evaluate(() => ({
        comment: window.hostPage.frame()?.querySelector('textarea')?.value,
        place: location.hash,
      }));
      assert.deepEqual(written, { comment: 'Rất gọn / lẹ', place: '' });
    });
  },
);

/** hypothesis/client#779: a script that meets `define` or `exports` hands itself over to them. */
for (const path of ['/amd/', '/commonjs/']) {
  inEveryEngine(`on ${path} the script gives the page's module system nothing`, async (engine) => {
    await visit(engine, world.url(path), async (tab) => {
      const given = await tab.evaluate(() => {
        const { exports = {}, module = { exports } } = globalThis as unknown as {
          readonly exports?: object;
          readonly module?: { readonly exports: object };
        };
        return [...Object.keys(exports), ...Object.keys(module.exports)];
      });

      assert.deepEqual(given, []);
    });
  });
}
