import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import {
  inEveryEngine,
  onlyIn,
  type Engine,
  type Tab,
} from '../../../scripts/test/engines/index.mjs';
import { BuiltCollector } from './built-collector.ts';
import { complaintRecorder, complaintsOf } from './page-complaints.ts';
import { Front, type FrontOptions } from './front.ts';
import { HostPages } from './host-pages.ts';
import { sumOfShifts, shiftRecorder } from './shifts.ts';

const { version } = createRequire(import.meta.url)('../package.json') as { version: string };

/** A visitor with a collector of their own. */
interface Visit {
  readonly tab: Tab;
  readonly front: Front;
  readonly collector: BuiltCollector;
}

async function during(
  engine: Engine,
  visit: (visit: Visit) => Promise<void>,
  options: FrontOptions = {},
): Promise<void> {
  const collector = await BuiltCollector.start();
  const front = await Front.start(collector.url, { firstScript: complaintRecorder, ...options });
  const tab = await engine.open();
  try {
    await visit({ tab, front, collector });
  } finally {
    await tab.close();
    await front.stop();
    await collector.remove();
  }
}

/** Presses the level or button of this name. */
function press(tab: Tab, name: string): Promise<void> {
  return tab.click((wanted) => {
    const root = document.querySelector('vhcs-satisfaction')?.shadowRoot;
    const controls = root?.querySelectorAll<HTMLElement>('label, button') ?? [];
    return Array.from(controls).find(({ innerText }) => innerText.trim() === wanted);
  }, name);
}

async function shown(tab: Tab, text: string): Promise<void> {
  await tab.waitFor((wanted) => {
    const root = document.querySelector('vhcs-satisfaction')?.shadowRoot;
    return root?.querySelector('.frame')?.textContent.includes(wanted);
  }, text);
}

const answersOnDisk = async (collector: BuiltCollector): Promise<unknown[]> =>
  (await collector.ratings()).map(({ answers }) => JSON.parse(answers) as unknown);

inEveryEngine(
  'a visitor of the demo portal rates by mouse, and the rating is on disk when thanks are said',
  (engine) =>
    during(engine, async ({ tab, front, collector }) => {
      await tab.goto(`${front.url}/demo/`);
      await press(tab, 'Rất hài lòng');
      await press(tab, 'Gửi đánh giá');
      await shown(tab, 'Cảm ơn Ông/Bà đã đánh giá');

      assert.deepEqual(await answersOnDisk(collector), [{ q1: 5 }]);
      assert.deepEqual(await complaintsOf(tab), []);
    }),
);

inEveryEngine('a visitor rates by keyboard alone', (engine) =>
  during(engine, async ({ tab, front, collector }) => {
    await tab.goto(`${front.url}/demo/`);
    await shown(tab, 'Rất hài lòng');
    await tab.evaluate(() => {
      document.querySelector('vhcs-satisfaction')?.shadowRoot?.querySelector('input')?.focus();
    });
    await tab.press('Space');
    await tab.press('ArrowDown');
    await tab.press('Tab');
    await tab.type('Cán bộ hướng dẫn rõ ràng');
    await tab.press('Tab');
    await tab.press('Enter');
    await shown(tab, 'Cảm ơn Ông/Bà đã đánh giá');

    const [rating] = await collector.ratings();
    assert.equal(rating?.answers, '{"q1":4}');
    assert.equal(rating.comment, 'Cán bộ hướng dẫn rõ ràng');
  }),
);

inEveryEngine('the placeholder of the English page works as the tag does, in English', (engine) =>
  during(engine, async ({ tab, front, collector }) => {
    await tab.goto(`${front.url}/demo/en.html`);
    await press(tab, 'Dissatisfied');
    await press(tab, 'Send rating');
    await shown(tab, 'Thank you for your rating');

    const [rating] = await collector.ratings();
    assert.equal(rating?.language, 'en');
    assert.equal(rating.answers, '{"q1":2}');
  }),
);

inEveryEngine(
  'with the network off the answer is kept, and sent once when the network is back',
  (engine) =>
    during(engine, async (visit) => {
      const { tab, front, collector } = visit;
      await tab.goto(`${front.url}/demo/`);
      await press(tab, 'Hài lòng');
      await shown(tab, 'Gửi đánh giá');
      await front.quiet();
      await setOffline(visit, true);
      await press(tab, 'Gửi đánh giá');
      await shown(tab, 'Chưa có mạng');
      assert.deepEqual(await answersOnDisk(collector), []);

      await setOffline(visit, false);
      await shown(tab, 'Cảm ơn Ông/Bà đã đánh giá');
      assert.deepEqual(await answersOnDisk(collector), [{ q1: 4 }]);
    }),
);

/** Where the engine cannot do without the network, nothing arrives and the page is told so. */
async function setOffline({ tab, front }: Visit, isOffline: boolean): Promise<void> {
  if (tab.setOffline) {
    await tab.setOffline(isOffline);
    return;
  }
  front.isCut = isOffline;
  await tab.evaluate((isOff) => {
    Object.defineProperty(navigator, 'onLine', { value: !isOff, configurable: true });
    dispatchEvent(new Event(isOff ? 'offline' : 'online'));
  }, isOffline);
}

inEveryEngine('"Sửa lại" leaves one rating that counts', (engine) =>
  during(engine, async ({ tab, front, collector }) => {
    await tab.goto(`${front.url}/demo/`);
    await press(tab, 'Rất không hài lòng');
    await press(tab, 'Gửi đánh giá');
    await press(tab, 'Sửa lại');
    await press(tab, 'Rất hài lòng');
    await press(tab, 'Gửi đánh giá');
    await shown(tab, 'Đã ghi nhận: Rất hài lòng');

    const ratings = await collector.ratings();
    const counted = ratings.filter(({ excluded }) => excluded === null);
    assert.deepEqual(
      counted.map(({ answers }) => answers),
      ['{"q1":5}'],
    );
    assert.equal(ratings.length, 2);
  }),
);

inEveryEngine('without script the links inside the tag lead to a form that counts', (engine) =>
  during(
    engine,
    async ({ tab, front, collector }) => {
      await tab.goto(`${front.url}/demo/`);
      await tab.click(() => document.querySelector('vhcs-satisfaction a[href$="level=2"]'));
      await tab.waitFor(() => location.pathname.startsWith('/rate/'));
      await tab.click(() => document.querySelector('button[type="submit"]'));

      await tab.waitFor(() => document.querySelector('main')?.textContent.includes('Cảm ơn'));
      const [rating] = await collector.ratings();
      assert.equal(rating?.answers, '{"q1":2}');
      assert.equal(rating.channel, 'form');
    },
    { isWithoutScript: true },
  ),
);

const snippets: Readonly<Record<string, (url: string) => string>> = {
  'the loader': (url) => `<script type="module" src="${url}/embed/v1/vhcs.js"></script>`,
  'the pinned file as a classic script': (url) =>
    `<script src="${url}/embed/v1/${version}/vhcs.all.js" defer></script>`,
  'the pinned file as a module': (url) =>
    `<script type="module" src="${url}/embed/v1/${version}/vhcs.all.js"></script>`,
  'the loader twice, and the pinned file': (url) =>
    `<script type="module" src="${url}/embed/v1/vhcs.js"></script>`.repeat(2) +
    `<script type="module" src="${url}/embed/v1/vhcs.js?again"></script>` +
    `<script src="${url}/embed/v1/${version}/vhcs.all.js"></script>`,
};

for (const [name, snippet] of Object.entries(snippets)) {
  inEveryEngine(
    `${name} works on another site, under a policy with no inline style or script`,
    (engine) =>
      during(engine, async ({ tab, collector }) => {
        const host = await HostPages.start({
          body: `${snippet(collector.url)}<vhcs-satisfaction lang="vi" unit="vpqh"></vhcs-satisfaction>`,
          policy: `default-src 'none'; img-src data:; script-src 'self' ${collector.url}; style-src 'self'; connect-src ${collector.url}; require-trusted-types-for 'script'; trusted-types vhcs-embed`,
          firstScript: complaintRecorder,
        });

        try {
          await tab.goto(host.url);
          await press(tab, 'Bình thường');
          await press(tab, 'Gửi đánh giá');
          await shown(tab, 'Cảm ơn Ông/Bà đã đánh giá');
        } finally {
          await host.stop();
        }

        assert.deepEqual(await answersOnDisk(collector), [{ q1: 3 }]);
        // Of several copies all but one say that they stay idle.
        const complaints = await complaintsOf(tab);
        assert.deepEqual(
          complaints.filter((text) => !/^VHCS .*idle/.test(text)),
          [],
        );
      }),
  );
}

inEveryEngine('the five faces differ in shape', (engine) =>
  during(engine, async ({ tab, front }) => {
    await tab.goto(`${front.url}/demo/`);
    await shown(tab, 'Rất hài lòng');

    const shapes = await tab.evaluate(() => {
      const root = document.querySelector('vhcs-satisfaction')?.shadowRoot;
      return Array.from(root?.querySelectorAll('label svg path') ?? [], (path) => {
        const { width, height } = path.getBoundingClientRect();
        return { isDrawn: width > 0 && height > 0, shape: path.getAttribute('d') };
      });
    });

    assert.ok(shapes.every(({ isDrawn }) => isDrawn));
    assert.equal(new Set(shapes.map(({ shape }) => shape)).size, 5);
  }),
);

onlyIn(
  'chromium',
  'the page does not jump when the widget arrives on a slow connection',
  (engine) =>
    during(
      engine,
      async ({ tab, front }) => {
        await tab.goto(`${front.url}/demo/`);
        await shown(tab, 'Rất hài lòng');
        await front.quiet();

        const sum = await sumOfShifts(tab);
        assert.ok(sum < 0.01, `cumulative layout shift ${String(sum)}`);
      },
      { firstScript: shiftRecorder, delayMs: 150 },
    ),
);
