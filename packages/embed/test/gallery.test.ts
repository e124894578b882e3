import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import {
  inEveryEngine,
  onlyIn,
  type Engine,
  type Tab,
} from '../../../scripts/test/engines/index.mjs';
import { BuiltCollector } from './built-collector.ts';
import { complaintRecorder, complaintsOf } from './page-complaints.ts';
import { Front } from './front.ts';
import { audit, readAxe } from './page-audit.ts';

let collector: BuiltCollector;
let front: Front;

/** One way to look at the gallery, by its query. */
interface Look extends Readonly<Record<string, string>> {
  readonly lang: string;
  readonly theme: string;
  readonly scheme: string;
}

before(async () => {
  collector = await BuiltCollector.start();
  const firstScript = `${complaintRecorder}\n${await readAxe()}`;
  front = await Front.start(collector.url, { firstScript });
});

after(async () => {
  await front.stop();
  await collector.remove();
});

const quietLight: Look = { lang: 'vi', theme: 'quiet', scheme: 'light' };
const blueDark: Look = { lang: 'en', theme: 'blue', scheme: 'dark' };

const otherLooks: readonly Look[] = ['vi', 'en']
  .flatMap((lang) =>
    ['quiet', 'red-gold', 'blue'].flatMap((theme) =>
      ['light', 'dark'].map((scheme) => ({ lang, theme, scheme })),
    ),
  )
  .slice(1, -1);

const titleOf = ({ lang, theme, scheme }: Look): string =>
  `every state in ${lang}, ${theme}, ${scheme} is reached, quiet and accessible`;

async function expectAccessible(engine: Engine, look: Look): Promise<void> {
  await during(engine, { look }, async (tab) => {
    // The same landmark stands on the gallery once for each of its states.
    const rules = ['landmark-unique', ...unlessSeen(look.lang)];
    assert.deepEqual(await audit(tab, { rules, parts: ['header'] }), []);
  });
}

for (const look of [quietLight, blueDark]) {
  inEveryEngine(titleOf(look), (engine) => expectAccessible(engine, look));
}

// The others differ from those in nothing but colours and words.
for (const look of otherLooks) {
  onlyIn('chromium', titleOf(look), (engine) => expectAccessible(engine, look));
}

for (const lang of ['vi', 'en']) {
  inEveryEngine(`every state in ${lang} fits a screen of 320 px`, (engine) =>
    during(engine, { look: { ...quietLight, lang }, width: 320 }, async (tab) => {
      assert.deepEqual(await tab.evaluate(overflowing), []);
    }),
  );
}

// A kiosk fills its screen, so the gallery shows it only alone.
for (const look of [quietLight, blueDark]) {
  inEveryEngine(`a kiosk: ${titleOf(look)}`, (engine) =>
    expectAccessible(engine, { ...look, element: 'kiosk' }),
  );
}

for (const look of otherLooks) {
  onlyIn('chromium', `a kiosk: ${titleOf(look)}`, (engine) =>
    expectAccessible(engine, { ...look, element: 'kiosk' }),
  );
}

inEveryEngine('a kiosk: every state fits a screen of 320 px', (engine) =>
  during(engine, { look: { ...quietLight, element: 'kiosk' }, width: 320 }, async (tab) => {
    assert.deepEqual(await tab.evaluate(overflowing), []);
  }),
);

/** Opens the gallery, which reaches every state and complains of nothing, and looks at it. */
async function during(
  engine: Engine,
  { look, width = 1000 }: { readonly look: Look; readonly width?: number },
  observe: (tab: Tab) => Promise<void>,
): Promise<void> {
  const tab = await engine.open({ width, height: 900 });
  try {
    await tab.goto(`${front.url}/gallery/?${String(new URLSearchParams(look))}`);
    // A state that is not reached is a complaint.
    await tab.waitFor(
      () => document.documentElement.matches('.ready') || window.complaints.length > 0,
    );
    assert.deepEqual(await complaintsOf(tab), []);
    await observe(tab);
  } finally {
    await tab.close();
  }
}

/** Colours do not depend on the language, and their contrast takes longer than all other rules. */
const unlessSeen = (lang: string): readonly string[] => (lang === 'vi' ? [] : ['color-contrast']);

/** Frames and stages whose content is wider than they are, and the page itself; runs in the page. */
function overflowing(): readonly string[] {
  const hosts = Array.from(document.querySelectorAll('.stage *'));
  const frames = hosts.flatMap((host) =>
    Array.from(host.shadowRoot?.querySelectorAll('[part="frame"]') ?? []),
  );
  return [document.documentElement, ...document.querySelectorAll('.stage'), ...frames]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map((element) => {
      const root = element.getRootNode();
      const place = root instanceof ShadowRoot ? root.host : element;
      const title = place.closest('.specimen')?.querySelector('h3')?.textContent ?? 'the page';
      return `${title}: ${String(element.scrollWidth)} px in ${String(element.clientWidth)}`;
    });
}
