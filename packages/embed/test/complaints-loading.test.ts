/*
 * What people have complained of about other scripts for other people's pages, each by the thread
 * in which they did, and a test that would have caught it here: how a script comes to a page.
 */
import assert from 'node:assert/strict';
import { before } from 'node:test';
import { inEveryEngine } from '../../../scripts/test/engines/index.mjs';
import { BuiltCollector } from './built-collector.ts';
import { readPageRecorder } from './hosts/host-page.ts';
import { hostWorld } from './hosts/host-world.ts';
import { keptOf, rateByMouse, visit } from './hosts/visitor.ts';

const world = hostWorld();
let recorder: string;

before(async () => {
  recorder = await readPageRecorder();
});

/** GSA/touchpoints#235: the survey is in the script, whose hash changes with every edit of it. */
inEveryEngine(
  'a script that is pinned by its hash shows a survey as it was edited since',
  async (engine) => {
    const collector = await BuiltCollector.start();
    const { integrity } = await world.serve({ collector: collector.url });
    const { version, ...survey } = await surveyOf(collector.url, 'hai-long-5-yeu-to');
    await collector.end('SIGTERM');
    await collector.publish(JSON.stringify(survey).replaceAll('Biển chỉ dẫn', 'Bảng hướng dẫn'));
    await collector.start();
    const site = await world.serve({ collector: collector.url });

    await visit(engine, `${site.origin}/amd/`, async (tab) => {
      await tab.evaluate(() => {
        window.hostPage.found()[0]?.setAttribute('survey', 'hai-long-5-yeu-to');
      });
      await tab.waitFor(() => window.hostPage.frame()?.textContent.includes('Bảng hướng dẫn'));
    });

    await collector.remove();
    assert.equal(version, 1);
    assert.equal(site.integrity, integrity);
  },
);

async function surveyOf(collector: string, id: string): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(`${collector}/v1/surveys/${id}`);
  return (await response.json()) as Readonly<Record<string, unknown>>;
}

/** Hi.Events#1054: a script that comes late, and looks for its own tag when that is gone. */
inEveryEngine(
  'a script that is inserted late and taken away at once finds its collector',
  async (engine) => {
    const bare = await world.serve({});
    const kept = await keptOf(world.collector, async () => {
      const tab = await engine.open();
      await tab.goto(`${bare.origin}/plain/`);
      await tab.evaluate((src) => {
        const script = Object.assign(document.createElement('script'), { type: 'module', src });
        document.head.append(script);
        script.remove();
      }, `${world.collector.url}/embed/v1/vhcs.js`);
      await rateByMouse(tab, 'Hài lòng');
      await tab.close();
    });

    assert.deepEqual(
      kept.map(({ answers }) => answers),
      ['{"q1":4}'],
    );
  },
);

/** internetarchive/elements#106: one tag that is taken keeps all others from being registered. */
inEveryEngine('a tag that the page has taken leaves the others', async (engine) => {
  const site = await world.serve({
    collector: world.collector.url,
    firstScript: `${recorder};customElements.define('vhcs-campaign-badge', class extends HTMLElement {});`,
  });

  await visit(engine, `${site.origin}/no-referrer/`, async (tab) => {
    const badge = await tab.evaluate(() => {
      const found = window.hostPage.found('vhcs-campaign-badge')[0];
      return { isThere: found !== undefined, isOurs: Boolean(found?.shadowRoot) };
    });

    assert.deepEqual(badge, { isThere: true, isOurs: false });
  });
});

/** repomix#1538: a load that has failed once is remembered, and never tried again. */
inEveryEngine('a file that cannot be had at first is had a second later', async (engine) => {
  const front = await world.serve({ collector: world.collector.url });
  const site = await world.serve({ collector: front.origin });
  front.fail(/^\/embed\/v1\/[\d.]+\/.+\.js/, 1);

  await visit(engine, `${site.origin}/plain/`, (tab) => rateByMouse(tab, 'Hài lòng'));

  assert.ok(front.received.some((call) => /\/embed\/v1\/[\d.]+_r1\//.test(call)));
});

/** GSA-TTS/identity-site#637: no word from the script when it is ready; pages guess by `onload`. */
inEveryEngine(
  'who asked for word before the script came hears when the survey is there',
  async (engine) => {
    const site = await world.serve({
      collector: world.collector.url,
      firstScript: `${recorder};
      vhcs = (...call) => (vhcs.q ??= []).push(call);
      vhcs('ready', () => { document.title = String(!!customElements.get('vhcs-satisfaction')); });`,
    });

    await visit(engine, `${site.origin}/plain/`, async (tab) => {
      await tab.waitFor(() => document.title === 'true');
    });
  },
);

inEveryEngine(
  'a page of XHTML, in which no template can be read, keeps its link',
  async (engine) => {
    const tab = await engine.open();
    await tab.goto(world.url('/plain/'));

    await tab.evaluate((src) => {
      const page = `<html xmlns="http://www.w3.org/1999/xhtml"><body>
      <vhcs-satisfaction unit="vpqh"><a href="/">Đánh giá</a></vhcs-satisfaction>
      <script src="${src}"></script></body></html>`;
      const frame = document.createElement('iframe');
      frame.id = 'xhtml';
      frame.src = URL.createObjectURL(new Blob([page], { type: 'application/xhtml+xml' }));
      document.body.append(frame);
    }, `${world.collector.url}/embed/v1/1.0.0/vhcs.all.js`);
    await tab.waitForIn('#xhtml', () => document.readyState === 'complete' && document.links[0]);
    const link = await tab.evaluateIn('#xhtml', async () => {
      await new Promise((drawn) => setTimeout(drawn));
      return document.links[0]?.getBoundingClientRect().width ?? 0;
    });
    await tab.close();

    assert.ok(link > 0);
  },
);
