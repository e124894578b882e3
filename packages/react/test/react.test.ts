import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VhcsSatisfactionProps } from '@vhcs/react';
import { BuiltCollector } from '../../embed/test/built-collector.ts';
import { HostPages } from '../../embed/test/host-pages.ts';
import { complaintRecorder, complaintsOf } from '../../embed/test/page-complaints.ts';
import {
  inEveryEngine,
  onlyIn,
  type Engine,
  type Tab,
} from '../../../scripts/test/engines/index.mjs';
import { browserScript, serverHtml, type ReactMajor } from './react-version.ts';

const majors: readonly ReactMajor[] = [18, 19];

for (const major of majors) {
  const script = browserScript(major);

  test(`React ${String(major)} on a server writes tags with attributes and content, and registers nothing`, async () => {
    const html = await serverHtml(major, 'https://collector.example');

    assert.equal(
      html,
      '<vhcs-provider lang="vi" api="https://collector.example" unit="vpqh">' +
        '<vhcs-satisfaction class="survey" reset-seconds="30">Đánh giá mức độ hài lòng</vhcs-satisfaction>' +
        '</vhcs-provider>',
    );
    assert.equal(globalThis.customElements, undefined);
  });

  inEveryEngine(
    `React ${String(major)} takes over what a server wrote, and a visitor's rating reaches the handlers`,
    (engine) =>
      onPage(engine, { major, script }, async (tab, collector) => {
        await press(tab, 'Rất hài lòng');
        await press(tab, 'Gửi đánh giá');
        const heard = await tab.waitFor(() => window.page.heard.length > 1 && window.page.heard);

        assert.deepEqual(heard, ['undefined: before', 'undefined: sent']);
        assert.deepEqual(
          (await collector.ratings()).map(({ answers }) => answers),
          ['{"q1":5}'],
        );
        assert.equal(await tab.evaluate(() => window.page.tagOfRef()), 'vhcs-satisfaction');
        assert.deepEqual(
          (await complaintsOf(tab)).filter((text) => !text.includes('React DevTools')),
          [],
        );
      }),
  );

  onlyIn(
    'chromium',
    `React ${String(major)} changes texts, flags, rich values and handlers, and takes them away`,
    (engine) =>
      onPage(engine, { major, script }, async (tab) => {
        await shown(tab, 'Rất hài lòng');
        await render(tab, { unit: 'vpqh', layout: 'dialog', open: true });
        await tab.waitFor(
          () =>
            document.querySelector('vhcs-satisfaction')?.shadowRoot?.querySelector('dialog')?.open,
        );
        await render(tab, { unit: 'ttpvhcc-lai-chau', messages: { vi: { send: 'Gửi nhé' } } });
        await press(tab, 'Hài lòng');
        await press(tab, 'Gửi nhé');
        const heard = await tab.waitFor(() => window.page.heard.length > 1 && window.page.heard);
        const attributes = await tab.evaluate(() =>
          document.querySelector('vhcs-satisfaction')?.getAttributeNames().sort(),
        );

        assert.deepEqual(heard, ['ttpvhcc-lai-chau: before', 'ttpvhcc-lai-chau: sent']);
        assert.deepEqual(attributes, ['class', 'unit']);
      }),
  );
}

/** A tab with the page that a server wrote, taken over by a version of React. */
async function onPage(
  engine: Engine,
  { major, script }: { readonly major: ReactMajor; readonly script: Promise<string> },
  visit: (tab: Tab, collector: BuiltCollector) => Promise<void>,
): Promise<void> {
  const collector = await BuiltCollector.start();
  const html = await serverHtml(major, collector.url);
  const host = await HostPages.start({
    body: `<div id="root" data-api="${collector.url}">${html}</div>`,
    policy: `default-src 'none'; img-src data:; script-src 'self'; style-src 'self'; connect-src ${collector.url}`,
    firstScript: `${complaintRecorder};${await script}`,
  });
  const tab = await engine.open();
  try {
    await tab.goto(host.url);
    await visit(tab, collector);
  } finally {
    await tab.close();
    await host.stop();
    await collector.remove();
  }
}

function render(tab: Tab, props: VhcsSatisfactionProps | undefined): Promise<void> {
  return tab.evaluate((next) => {
    window.page.render(next);
  }, props);
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
