import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { preview } from 'vite';
import { BuiltCollector } from '../../packages/embed/test/built-collector.ts';
import { Front } from '../../packages/embed/test/front.ts';
import { EmptyProject } from '../packages/empty-project.mjs';
import { packTarballs } from '../packages/tarballs.mjs';
import { onlyIn } from './engines/index.mjs';

let folder;
let tarballs;
let collector;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vhcs-tarballs-'));
  tarballs = packTarballs(folder);
  collector = await BuiltCollector.start();
});
after(async () => {
  await collector.remove();
  await rm(folder, { recursive: true });
});

/** Runs a test on a copy of an example, with what it depends on. */
async function onCopyOf(example, body, options) {
  const project = await EmptyProject.copy(tarballs, `examples/${example}`, options);
  try {
    await body(project);
  } finally {
    await project.remove();
  }
}

test('the weekly report has a line for every unit, in CSV that Excel opens', () =>
  onCopyOf('node-script', async (project) => {
    const csv = project.run('npm', ['run', '--silent', 'report', collector.url]);
    const [head, ...lines] = csv.split('\r\n');

    assert.match(head, /^\uFEFFMã đơn vị,Tên đơn vị,Phiếu đã nhận,/);
    assert.ok(lines.some((line) => line.startsWith('ttpvhcc-lai-chau,')));
  }));

test('the server-side portal writes a card without script, and the link alone without a collector', () =>
  onCopyOf('server-side', async (project) => {
    const pageFrom = async (address) => {
      const portal = spawn(process.execPath, ['portal.js'], {
        cwd: project.folder,
        env: { ...process.env, VHCS_COLLECTOR: address, PORT: '0' },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [url] = await once(createInterface({ input: portal.stdout }), 'line');
      const html = await (await fetch(url)).text();
      portal.kill();
      await once(portal, 'exit');
      return html;
    };
    const [withCard, without] = [
      await pageFrom(collector.url),
      await pageFrom('http://127.0.0.1:9'),
    ];

    assert.match(withCard, /<article>[\s\S]*<dt>/);
    assert.doesNotMatch(withCard, /<script/);
    assert.doesNotMatch(without, /<article>/);
    assert.match(without, /href="http:\/\/127\.0\.0\.1:9\/rate\/ttpvhcc-lai-chau"/);
  }));

test('the React app has no errors of types', () =>
  onCopyOf('react-app', async (project) => {
    assert.equal(project.run('npm', ['run', '--silent', 'check']), '');
  }));

const react18 = { react: 'react18', 'react-dom': 'react-dom18' };
const apps = {
  'the React app, with React 19': ['react-app'],
  'the React app, with React 18': ['react-app', { as: react18 }],
  'the Vue app': ['vue-app'],
};

for (const [name, [example, options]] of Object.entries(apps)) {
  onlyIn(
    'chromium',
    `${name}, is built from tarballs, and says that a rating was received`,
    (engine) =>
      onCopyOf(
        example,
        async (project) => {
          const site = await builtSite(project, collector.url);
          const tab = await engine.open();
          try {
            await tab.goto(site.resolvedUrls.local[0]);
            await press(tab, 'Rất hài lòng');
            await press(tab, 'Gửi đánh giá');
            await tab.waitFor(() =>
              document.querySelector('p[role="status"]')?.textContent.includes('đã nhận được'),
            );
            const level = await tab.waitFor(
              () =>
                document.querySelector('vhcs-exemplar-card').shadowRoot?.querySelector('h2')
                  ?.localName,
            );

            assert.equal(level, 'h2');
          } finally {
            await tab.close();
            await site.close();
          }
        },
        options,
      ),
  );
}

onlyIn(
  'chromium',
  'the kiosk keeps what is rated without a network, through a restart, and each arrives once',
  (engine) =>
    onCopyOf('kiosk', async (project) => {
      const front = await Front.start(collector.url);
      const site = await builtSite(project, front.url);
      const tab = await engine.open();
      try {
        front.isCut = true;
        await tab.goto(site.resolvedUrls.local[0]);
        for (const level of [5, 4, 4, 2]) {
          await tab.click((value) => document.querySelector(`button[value="${value}"]`), level);
          await tab.waitFor(() => document.querySelector('#thanks').textContent.includes('Cảm ơn'));
        }
        await tab.waitFor(() => document.querySelector('#waiting').textContent === 'Chờ gửi: 4');
        await tab.goto(site.resolvedUrls.local[0]);
        await tab.waitFor(() => document.querySelector('#waiting').textContent === 'Chờ gửi: 4');
        front.isCut = false;
        await tab.evaluate(() => {
          dispatchEvent(new Event('online'));
        });
        await tab.waitFor(() => document.querySelector('#waiting').textContent === '');

        const ratings = await collector.ratings();
        const ofKiosk = ratings.filter(({ channel }) => channel === 'kiosk');
        assert.deepEqual(ofKiosk.map(({ answers }) => JSON.parse(answers).q1).sort(), [2, 4, 4, 5]);
      } finally {
        await tab.close();
        await site.close();
        await front.stop();
      }
    }),
);

/** Builds an application for the collector at an address, and serves it as its own `vite preview` does. */
async function builtSite(project, address) {
  project.run('npm', ['run', '--silent', 'build'], { VITE_COLLECTOR: address });
  return preview({
    root: project.folder,
    configFile: false,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0 },
  });
}

/** Presses the level or button of this name in the survey. */
function press(tab, name) {
  return tab.click((wanted) => {
    const root = document.querySelector('vhcs-satisfaction')?.shadowRoot;
    return Array.from(root?.querySelectorAll('label, button') ?? []).find(
      ({ innerText }) => innerText.trim() === wanted,
    );
  }, name);
}
