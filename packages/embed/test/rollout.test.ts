/* What a deployment says beside its release, as a page meets it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { RequestListener, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { inEveryEngine } from '../../../scripts/test/engines/index.mjs';
import { version } from '../src/version.ts';
import { visitServer } from './visit-server.ts';
import type { Engine, Tab } from '../../../scripts/test/engines/index.mjs';

const release = fileURLToPath(new URL('../../../dist/embed/', import.meta.url));

const pulsePage = `<!doctype html><html lang="vi"><title>Cổng</title><link rel="icon" href="data:," />
<script type="module" src="/embed/v1/vhcs.js"></script>
<vhcs-satisfaction unit="vpqh"><a href="/rate/vpqh">Đánh giá</a></vhcs-satisfaction></html>`;

/** A page whose collector is elsewhere, and whose survey stands where only `scan` finds it. */
const scannedPage = `<!doctype html><html lang="vi"><title>Cổng</title><link rel="icon" href="data:," />
<script>
  window.vhcs = (...call) => (vhcs.q ??= []).push(call);
  // Whether the survey was there when each was told.
  window.told = { ready: [], 'vhcs:ready': [] };
  const tell = (what) => told[what].push(!!customElements.get('vhcs-satisfaction'));
  vhcs('ready', () => tell('ready'));
  document.addEventListener('vhcs:ready', () => tell('vhcs:ready'));
</script>
<script type="module" src="/embed/v1/vhcs.js" data-api="/elsewhere"></script>
<vhcs-satisfaction unit="vpqh" survey="hai-long-5-yeu-to"><a href="/x">Đánh giá</a></vhcs-satisfaction>
<div><template shadowrootmode="open"><vhcs-visits></vhcs-visits></template></div>
<script>vhcs('scan', document.querySelector('div').shadowRoot);</script></html>`;

const CANARY = '9.9.9';

/** A newer loader, as far as a test sees of one. */
const newerLoader = 'document.documentElement.dataset.loader = "9.9.9";';

interface Deployment {
  readonly rollout: unknown;
  /** Default: one with a pulse. */
  readonly page?: string;
  /** Files beside those of the release. */
  readonly files?: Readonly<Record<string, string>>;
  /** The elements arrive after this was asked for. */
  readonly elementsAfter?: string;
}

/** Serves a page, the release, and what a deployment says, all from one place. */
async function visit(
  engine: Engine,
  deployment: Deployment,
  act: (tab: Tab, asked: ReadonlySet<string>) => Promise<void>,
): Promise<void> {
  const asked = new Set<string>();
  const held: (() => void)[] = [];
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? '/';
    asked.add(path);
    const isElement = /\/\d+\.\d+\.\d+\/satisfaction-/.test(path);
    const { elementsAfter } = deployment;
    const send = (): void => void answer(path, deployment, response);
    if (isElement && elementsAfter && !asked.has(elementsAfter)) held.push(send);
    else send();
    if (path === elementsAfter) {
      response.on('finish', () => {
        for (const go of held.splice(0)) go();
      });
    }
  };
  await visitServer(engine, listener, (tab) => act(tab, asked));
}

async function answer(
  path: string,
  { rollout, files = {}, page = pulsePage }: Deployment,
  response: ServerResponse,
): Promise<void> {
  if (path === '/') {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
  } else if (path === '/embed/v1/rollout.json') {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(rollout));
  } else {
    const script =
      files[path] ??
      (await readFile(
        `${release}${path.replace('/embed/', '').replace(`/${CANARY}/`, `/${version}/`)}`,
        'utf8',
      ).catch(() => undefined));
    response.writeHead(script === undefined ? 404 : 200, { 'content-type': 'text/javascript' });
    response.end(script);
  }
}

const isLinkShown = (): boolean => {
  const link = document.querySelector('vhcs-satisfaction a');
  return Boolean(link && (link.assignedSlot ?? !link.parentElement?.shadowRoot));
};
const areLevelsShown = (): boolean =>
  document.querySelector('vhcs-satisfaction')?.shadowRoot?.querySelectorAll('input').length === 5;

/** Whether a survey was asked for where there is none. */
const isSurveyMissed = (): boolean =>
  (document.querySelector('vhcs-satisfaction')?.shadowRoot?.textContent ?? '').includes(
    'Chưa tải được',
  );

inEveryEngine('an element that is switched off shows what the page wrote in its tag', (engine) =>
  visit(
    engine,
    { rollout: { off: ['vhcs-satisfaction'], canary: null, report: false } },
    async (tab) => {
      await tab.waitFor(() => Boolean(customElements.get('vhcs-satisfaction')));

      await tab.waitFor(isLinkShown);
      assert.equal(await tab.evaluate(areLevelsShown), false);
    },
  ),
);

inEveryEngine('where nothing is said the element comes', (engine) =>
  visit(engine, { rollout: null }, async (tab) => {
    await tab.waitFor(areLevelsShown);
  }),
);

inEveryEngine('a page of the canary’s share is left to the newer loader', (engine) => {
  const path = '/embed/v1/vhcs-9.9.9.js';
  const deployment = {
    rollout: { off: [], canary: { version: '9.9.9', percent: 100 }, report: false },
    files: { [path]: newerLoader },
    elementsAfter: path,
  };
  return visit(engine, deployment, async (tab) => {
    await tab.waitFor(() => document.documentElement.dataset['loader'] === '9.9.9');

    assert.equal(await tab.evaluate(() => Boolean(customElements.get('vhcs-satisfaction'))), false);
  });
});

inEveryEngine('the newer loader does what the page has asked of the other', async (engine) => {
  const loader = await readFile(`${release}v1/vhcs.js`, 'utf8');
  const path = `/embed/v1/vhcs-${CANARY}.js`;
  const deployment = {
    page: scannedPage,
    rollout: { off: [], canary: { version: CANARY, percent: 100 }, report: false },
    files: { [path]: loader.replaceAll(version, CANARY) },
    elementsAfter: path,
  };
  await visit(engine, deployment, async (tab, asked) => {
    await tab.waitFor(() => Boolean(customElements.get('vhcs-visits')));
    await tab.waitFor(isSurveyMissed);
    await tab.waitFor(
      () => Object.values(Reflect.get(window, 'told') as object).flat().length === 2,
    );

    const told = await tab.evaluate(() => Reflect.get(window, 'told') as unknown);
    const surveys = [...asked].filter((path) => path.includes('/v1/surveys/'));
    assert.deepEqual(told, { 'vhcs:ready': [true], ready: [true] });
    assert.deepEqual(surveys, ['/elsewhere/v1/surveys/hai-long-5-yeu-to']);
  });
});

inEveryEngine('a canary that cannot be had leaves the page to the loader', (engine) => {
  const deployment = {
    rollout: { off: [], canary: { version: '9.9.9', percent: 100 }, report: false },
    elementsAfter: '/embed/v1/vhcs-9.9.9.js',
  };
  return visit(engine, deployment, async (tab) => {
    await tab.waitFor(areLevelsShown);

    await tab.evaluate(() => {
      const vhcs = Reflect.get(window, 'vhcs') as (...call: readonly unknown[]) => unknown;
      return new Promise<void>((resolve) => {
        vhcs('ready', resolve);
      });
    });
  });
});

inEveryEngine(
  'vhcs.why() names a unit that the collector does not know, in both languages',
  (engine) =>
    visit(engine, { rollout: null, files: { '/healthz': '{"status":"ok"}' } }, async (tab) => {
      await tab.waitFor(areLevelsShown);

      const lines = await tab.evaluate(async () => {
        const { why } = Reflect.get(window, 'vhcs') as { why: () => Promise<readonly string[]> };
        return why();
      });

      const text = lines.join('\n');
      assert.match(text, /unit="vpqh": máy chủ không biết đơn vị này/);
      assert.match(text, /unit="vpqh": the collector does not know this unit/);
    }),
);
