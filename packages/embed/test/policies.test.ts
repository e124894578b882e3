import assert from 'node:assert/strict';
import { inEveryEngine, type Tab } from '../../../scripts/test/engines/index.mjs';
import { hostWorld } from './hosts/host-world.ts';
import { appeared, keptOf, rateByMouse } from './hosts/visitor.ts';

const world = hostWorld();

/** Every element in every mode that stands in a page, by its attributes. */
const everything = [
  ['vhcs-satisfaction', { unit: 'ttpvhcc-lai-chau', survey: 'hai-long-5-yeu-to' }],
  ['vhcs-satisfaction', { unit: 'ttpvhcc-lai-chau', survey: 'van-hoa-cong-so' }],
  ['vhcs-satisfaction', { unit: 'ttpvhcc-lai-chau', survey: 'danh-gia-bai-viet' }],
  ['vhcs-satisfaction', { unit: 'ttpvhcc-lai-chau', layout: 'dialog' }],
  ['vhcs-satisfaction', { unit: 'ttpvhcc-lai-chau', lang: 'en' }],
  ['vhcs-campaign-badge', { campaign: 'vhcs-2019-2025', layout: 'banner' }],
  ['vhcs-campaign-badge', { badge: '4-xin-4-luon', layout: 'panel' }],
  ['vhcs-exemplar-card', { unit: 'ttpvhcc-lai-chau' }],
  ['vhcs-exemplar-list', {}],
  ['vhcs-results', { unit: 'ttpvhcc-lai-chau' }],
  ['vhcs-page-tools', {}],
  ['vhcs-visits', { today: '3772', total: '77166567' }],
] as const;

inEveryEngine(
  'under a strict policy every element is shown, and nothing is blocked',
  async (engine) => {
    const tab = await engine.open();
    await tab.goto(world.url('/strict-policy/'));
    await appeared(tab);

    for (const [tag, attributes] of everything) await add(tab, tag, attributes);
    await tab.waitFor(() =>
      Array.from(document.querySelectorAll('main > .added')).every(({ shadowRoot }) => {
        const shown = shadowRoot?.querySelector('[part="frame"], .frame, dialog, button');
        return shown && shown.textContent.trim() !== '';
      }),
    );

    const said = await tab.evaluate(() => window.hostPage.said);
    await tab.close();
    assert.deepEqual(said, []);
  },
);

inEveryEngine(
  'a policy that forgets our name leaves the link, and is told by the page alone',
  async (engine) => {
    const tab = await engine.open();
    await tab.goto(world.url('/forgotten-policy/'));

    await tab.waitFor(() => window.hostPage.said.length > 0);
    const link = await tab.evaluate(() => {
      const [survey] = window.hostPage.found();
      const { width } = survey?.querySelector('a')?.getBoundingClientRect() ?? {};
      return { isDefined: survey?.matches(':defined'), width };
    });
    const said = await tab.evaluate(() => window.hostPage.said);
    await tab.close();

    assert.equal(link.isDefined, false);
    assert.ok((link.width ?? 0) > 0);
    assert.deepEqual(
      said.filter((line) => !line.startsWith('policy: trusted-types')),
      [],
    );
  },
);

inEveryEngine(
  'of a policy that forgets our name vhcs.why() says which name that is',
  async (engine) => {
    const tab = await engine.open();
    await tab.goto(world.url('/forgotten-policy/'));
    await tab.waitFor(() => 'why' in Reflect.get(window, 'vhcs'));

    const lines = await tab.evaluate(async () => {
      const { why } = Reflect.get(window, 'vhcs') as { why: () => Promise<readonly string[]> };
      return why();
    });
    await tab.close();

    assert.match(lines.join('\n'), /mã chưa tải được.+trusted-types vhcs-embed/);
  },
);

inEveryEngine(
  'of what an editor lets through in a placeholder no script is made',
  async (engine) => {
    const tab = await engine.open();
    await tab.goto(world.url('/nukeviet/'));
    await appeared(tab);

    await tab.evaluate(() => {
      const placeholder = document.createElement('div');
      placeholder.dataset['vhcs'] = 'satisfaction';
      placeholder.dataset['onclick'] = 'document.title = "run"';
      placeholder.dataset['style'] = 'position: fixed';
      document.querySelector('h1')?.append(placeholder);
    });
    const made = await tab.waitFor(() => {
      const element = document.querySelector<HTMLElement>('h1 vhcs-satisfaction');
      element?.click();
      return element && [...element.getAttributeNames(), document.title];
    });
    await tab.close();

    assert.ok(!made.some((name) => ['onclick', 'style', 'run'].includes(name)), made.join());
  },
);

inEveryEngine(
  'where scripts are blocked the five links lead to a form that counts',
  async (engine) => {
    const front = await world.serve({ collector: world.collector.url });
    const site = await world.serve({ collector: front.origin });
    front.fail(/^\/embed\/.+\.js/, Infinity);
    const tab = await engine.open();
    await tab.goto(`${site.origin}/fallback-links/`);

    const kept = await keptOf(world.collector, () => rateByForm(tab));
    await tab.close();

    assert.deepEqual(
      kept.map(({ answers, channel }) => [answers, channel]),
      [['{"q1":2}', 'form']],
    );
  },
);

inEveryEngine(
  'from a page that sends no referrer the form without script counts too',
  async (engine) => {
    const tab = await engine.open();
    await tab.goto(world.url('/no-referrer/'));
    const address = `${world.collector.url}/rate/vp-ubnd-lai-chau?level=2`;
    await tab.evaluate((url) => {
      const link = Object.assign(document.createElement('a'), {
        href: url,
        textContent: 'Đánh giá',
      });
      document.querySelector('h1')?.append(link);
    }, address);

    const kept = await keptOf(world.collector, () => rateByForm(tab));
    await tab.close();

    assert.deepEqual(
      kept.map(({ answers }) => answers),
      ['{"q1":2}'],
    );
  },
);

inEveryEngine(
  'a rating asks no leave beforehand, whatever origin it comes from',
  async (engine) => {
    const front = await world.serve({ collector: world.collector.url });
    const site = await world.serve({ collector: front.origin });
    const tab = await engine.open();
    await tab.goto(`${site.origin}/plain/`);

    await rateByMouse(tab, 'Hài lòng');
    await tab.close();

    const calls = front.received.filter((call) => call.endsWith('/v1/ratings'));
    assert.deepEqual(calls, ['POST /v1/ratings']);
  },
);

async function add(
  tab: Tab,
  tag: string,
  attributes: Readonly<Record<string, string>>,
): Promise<void> {
  await tab.evaluate(
    (name, values) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(values)) element.setAttribute(key, value);
      element.className = 'added';
      document.querySelector('main')?.append(element);
    },
    tag,
    attributes,
  );
}

/** Follows the link of a level, and sends the form that it leads to. */
async function rateByForm(tab: Tab): Promise<void> {
  await tab.click(() => document.querySelector('a[href$="level=2"]'));
  await tab.waitFor(() => location.pathname.startsWith('/rate/'));
  await tab.click(() => document.querySelector('button[type="submit"]'));
  await tab.waitFor(() => new URLSearchParams(location.search).has('done'));
}
