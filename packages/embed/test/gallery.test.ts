import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type axeCore from 'axe-core';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../../../scripts/test/browsers.mjs';
import { BuiltCollector } from './built-collector.ts';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let browser: Browser;
let collector: BuiltCollector;
let axe: string;

/** One way to look at the gallery, by its query. */
interface Look extends Readonly<Record<string, string>> {
  readonly lang: string;
  readonly theme: string;
  readonly scheme: string;
}

/** An open gallery, and what went wrong on it. */
interface OpenGallery {
  readonly page: Page;
  readonly complaints: readonly string[];
}

before(async () => {
  browser = await launch({ ...(await chromiumOptions()), protocolTimeout: 30_000 });
  collector = await BuiltCollector.start();
  axe = await readFile(axeFile, 'utf8');
});

after(async () => {
  await browser.close();
  await collector.remove();
});

const looks: readonly Look[] = ['vi', 'en'].flatMap((lang) =>
  ['quiet', 'red-gold', 'blue'].flatMap((theme) =>
    ['light', 'dark'].map((scheme) => ({ lang, theme, scheme })),
  ),
);

for (const look of looks) {
  const { lang, theme, scheme } = look;

  test(`every state in ${lang}, ${theme}, ${scheme} is reached, quiet and accessible`, async () => {
    const { page, complaints } = await openGallery(look);

    assert.deepEqual(complaints, []);
    assert.deepEqual(await audit(page, unlessSeen(lang)), []);
    await page.close();
  });
}

for (const lang of ['vi', 'en']) {
  test(`every state in ${lang} fits a screen of 320 px`, async () => {
    const { page, complaints } = await openGallery({ lang, theme: 'quiet', scheme: 'light' }, 320);

    assert.deepEqual(await overflowing(page), []);
    assert.deepEqual(complaints, []);
    await page.close();
  });
}

test('a kiosk in every state is reached, quiet and accessible', async () => {
  const look = { lang: 'vi', theme: 'quiet', scheme: 'light', element: 'kiosk' };
  const { page, complaints } = await openGallery(look);

  assert.deepEqual(complaints, []);
  assert.deepEqual(await audit(page), []);
  await page.close();
});

async function openGallery(look: Look, width = 1000): Promise<OpenGallery> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => complaints.push(message.text()));
  await page.exposeFunction('complain', (complaint: string) => complaints.push(complaint));
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { complain } = globalThis as unknown as { complain: (text: string) => void };
      complain(`${violatedDirective} blocks ${blockedURI}`);
    });
  });
  await page.setViewport({ width, height: 900 });
  await page.goto(`${collector.url}/gallery/?${String(new URLSearchParams(look))}`);
  await reachStates(page, complaints);
  return { page, complaints };
}

/** Waits for all states; a state that is not reached is a complaint of the page. */
async function reachStates(page: Page, complaints: readonly string[]): Promise<void> {
  try {
    await page.waitForSelector('.ready', { timeout: 15_000 });
  } catch (cause) {
    throw new Error(`the gallery is not ready: ${complaints.join('; ')}`, { cause });
  }
}

/** Colours do not depend on the language, and their contrast takes longer than all other rules. */
const unlessSeen = (lang: string): readonly string[] => (lang === 'vi' ? [] : ['color-contrast']);

/** What axe finds, each with where it is. */
async function audit(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  // The protocol puts it on the page, as the page's own policy would not.
  const session = await page.createCDPSession();
  await session.send('Runtime.evaluate', { expression: axe });
  // The same landmark stands on the gallery once for each of its states.
  const rules = ['landmark-unique', ...without].map((rule) => [rule, { enabled: false }] as const);
  return page.evaluate(
    async (options) => {
      const { axe: auditor } = globalThis as unknown as { axe: typeof axeCore };
      const { violations } = await auditor.run({ exclude: ['header'] }, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => {
          return `${id} at ${target.flat().join(' ')}: ${failureSummary ?? ''}`;
        }),
      );
    },
    { preload: false, resultTypes: ['violations' as const], rules: Object.fromEntries(rules) },
  );
}

/** Frames and stages whose content is wider than they are, and the page itself. */
function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const hosts = Array.from(document.querySelectorAll('.stage *'));
    const frames = hosts.flatMap((host) =>
      Array.from(host.shadowRoot?.querySelectorAll('[part="frame"]') ?? []),
    );
    return [document.documentElement, ...document.querySelectorAll('.stage'), ...frames]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map((element) => {
        const host = element.getRootNode() instanceof ShadowRoot;
        const place = host ? (element.getRootNode() as ShadowRoot).host : element;
        const title = place.closest('.specimen')?.querySelector('h3')?.textContent ?? 'the page';
        return `${title}: ${String(element.scrollWidth)} px in ${String(element.clientWidth)}`;
      });
  });
}
