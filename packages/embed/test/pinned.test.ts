/* Pages that run a file which holds all its elements, as they meet it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { inEveryEngine } from '../../../scripts/test/engines/index.mjs';
import type { Engine, Tab } from '../../../scripts/test/engines/index.mjs';
import { version } from '../src/version.ts';
import { visitServer } from './visit-server.ts';

const folder = `/embed/v1/${version}`;
const release = fileURLToPath(new URL('../../../dist/', import.meta.url));
const textOf = (path: string): Promise<string> => readFile(release + path.slice(1), 'utf8');

const stub = '<script>window.vhcs = (...call) => (vhcs.q ??= []).push(call);</script>';
const pulse = '<vhcs-satisfaction unit="vpqh"><a href="/x">Đánh giá</a></vhcs-satisfaction>';

/** Serves a page and the release from one place; everything else is not found. */
async function visit(
  engine: Engine,
  body: string,
  act: (tab: Tab, asked: readonly string[]) => Promise<void>,
): Promise<void> {
  const asked: string[] = [];
  const listener: RequestListener = (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    asked.push(path);
    const isScript = path.startsWith('/embed/');
    const page = `<!doctype html><html lang="vi"><title>Cổng</title><link rel="icon" href="data:," />${body}</html>`;
    const content = isScript ? textOf(path) : Promise.resolve(path === '/' ? page : undefined);
    void content.then((text) => {
      const type = isScript ? 'text/javascript' : 'text/html; charset=utf-8';
      response.writeHead(text === undefined ? 404 : 200, { 'content-type': type }).end(text);
    });
  };
  await visitServer(engine, listener, (tab) => act(tab, asked));
}

const areLevelsShown = (): boolean =>
  document.querySelector('vhcs-satisfaction')?.shadowRoot?.querySelectorAll('input').length === 5;

/** Whether a survey was asked for where there is none. */
const isSurveyMissed = (): boolean =>
  (document.querySelector('vhcs-satisfaction')?.shadowRoot?.textContent ?? '').includes(
    'Chưa tải được',
  );

inEveryEngine('a file that an optimiser wrote into the page works', async (engine) => {
  const script = (await textOf(`${folder}/vhcs.all.js`)).replaceAll('</script', '<\\/script');
  const page = `<vhcs-provider api="/elsewhere">${pulse}</vhcs-provider><script>${script}</script>`;
  await visit(engine, page, (tab) => tab.waitFor(areLevelsShown).then(() => undefined));
});

inEveryEngine('as a module it works beside scripts whose address is none', (engine) => {
  const page = `<script src="http://"></script>${pulse}
    <script type="module" src="${folder}/vhcs.satisfaction.js?ver=6.5"></script>`;
  return visit(engine, page, (tab) => tab.waitFor(areLevelsShown).then(() => undefined));
});

inEveryEngine('a listener that fails keeps nobody else from hearing', (engine) => {
  const page = `${stub}<script>
      window.told = [];
      vhcs('ready', () => { throw new Error('of the page'); });
      vhcs('ready');
      vhcs('ready', () => told.push('ready'));
      document.addEventListener('vhcs:ready', () => told.push('vhcs:ready'));
    </script>
    <script defer src="${folder}/vhcs.satisfaction.js"></script>${pulse}`;
  return visit(engine, page, async (tab) => {
    await tab.waitFor(() => (Reflect.get(window, 'told') as readonly string[]).length === 2);

    const why = await tab.evaluate(
      () => typeof (Reflect.get(window, 'vhcs') as { readonly why?: unknown }).why,
    );
    assert.equal(why, 'function');
  });
});

inEveryEngine('a second file asks the collector that the page has named', (engine) => {
  const page = `${stub}<script>
      window.told = 0;
      vhcs('init', { api: '/elsewhere' });
      vhcs('ready', () => told++);
      document.addEventListener('vhcs:ready', () => {
        const script = document.createElement('script');
        script.src = '${folder}/vhcs.satisfaction.js';
        document.head.append(script);
      }, { once: true });
    </script>
    <script defer src="${folder}/vhcs.campaign-badge.js"></script>
    <vhcs-satisfaction unit="vpqh" survey="hai-long-5-yeu-to"></vhcs-satisfaction>`;
  return visit(engine, page, async (tab, asked) => {
    await tab.waitFor(isSurveyMissed);

    const surveys = asked.filter((path) => path.includes('/surveys/'));
    assert.deepEqual([...new Set(surveys)], ['/elsewhere/v1/surveys/hai-long-5-yeu-to']);
    assert.equal(await tab.evaluate(() => Reflect.get(window, 'told') as unknown), 1);
  });
});
