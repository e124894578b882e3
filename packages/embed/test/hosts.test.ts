import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { findEngines, type Tab } from '../../../scripts/test/engines/index.mjs';
import type { HostSite } from './host-site.ts';
import { hostWorld } from './hosts/host-world.ts';
import { compareLooks } from './hosts/looks.ts';
import { portals } from './hosts/portals.ts';
import { differences, traces } from './hosts/traces.ts';
import { allAppeared, keptOf, rateByKeyboard, rateByMouse } from './hosts/visitor.ts';

const world = hostWorld();
/** The same pages in a world where our script is nowhere. */
let without: HostSite;

before(async () => {
  without = await world.serve({});
});

for (const engine of await findEngines()) {
  describe(engine.name, () => {
    let tab: Tab;
    /** A tab whose pointer never was on anything. */
    let untouched: Tab;

    before(async () => {
      tab = await engine.open();
      untouched = await engine.open();
    });

    after(() => engine.close());

    for (const { name, path, says = [] } of portals) {
      test(`${name}: a visitor rates by mouse, and the page is left as it was (${engine.name})`, async () => {
        await tab.goto(`${without.origin}${path}`);
        const before = await traces(tab);

        await tab.goto(world.url(path));
        const kept = await keptOf(world.collector, () => rateByMouse(tab, 'Hài lòng'));

        assert.deepEqual(differences(before, await traces(tab)), []);
        assert.deepEqual(
          kept.map(({ answers }) => answers),
          ['{"q1":4}'],
        );
      });

      test(`${name}: a visitor rates by keyboard alone, and nothing is said (${engine.name})`, async () => {
        await tab.goto(world.url(path));

        const kept = await keptOf(world.collector, () => rateByKeyboard(tab, 'Rõ ràng'));

        const said = await tab.evaluate(() => window.hostPage.said);
        assert.equal(said.length, says.length, said.join('; '));
        said.forEach((line, index) => {
          assert.match(line, says[index] ?? /^$/);
        });
        assert.deepEqual(
          kept.map(({ answers, comment }) => [answers, comment]),
          [['{"q1":5}', 'Rõ ràng']],
        );
      });

      test(`${name}: the elements look as on a page of ours (${engine.name})`, async () => {
        await untouched.goto(world.url(path));
        const tags = await allAppeared(untouched);

        const found = await compareLooks(untouched, world.site, tags, engine.name);

        assert.deepEqual(found, []);
      });
    }
  });
}
