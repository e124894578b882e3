import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { chosenEngines } from '../chosen-engines.mjs';
import { inEveryEngine } from './index.mjs';

const pages = {
  '/': `<!doctype html><title>first</title><a href="/second">on</a>
    <div style="height: 3000px"></div><div id="host"></div><input id="field" /><button>b</button>
    <iframe src="{{frame}}"></iframe><script src="/first.js"></script>`,
  '/second': '<!doctype html><title>second</title>',
  '/frame':
    '<!doctype html><p>inside</p><button>b</button><input /><script src="/frame.js"></script>',
  '/first.js': `const root = document.querySelector('#host').attachShadow({ mode: 'open' });
    const button = root.appendChild(document.createElement('button'));
    const keep = (text) => { document.body.dataset.kept = (document.body.dataset.kept ?? '') + text; };
    button.onclick = ({ isTrusted, pointerType }) => keep(isTrusted + ' ' + pointerType);
    document.querySelector('#field').onkeydown = ({ key, shiftKey }) => {
      if (key.length > 1 || key === ' ') keep((shiftKey ? 'Shift+' : '') + key + ' ');
    };`,
  '/frame.js': `document.querySelector('button').onclick = () => { document.title = 'pressed'; };`,
};

/** Pages that allow no script but files, and nothing to be made of strings. */
const policy =
  "default-src 'self'; frame-src *; require-trusted-types-for 'script'; style-src 'unsafe-inline'";

let own;
let other;

before(async () => {
  other = await serve('');
  own = await serve(`${urlOf(other)}frame`);
});

after(() => {
  for (const server of [own, other]) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(frame) {
  const server = createServer(({ url }, response) => {
    response.setHeader('content-type', url.endsWith('.js') ? 'text/javascript' : 'text/html');
    response.setHeader('content-security-policy', policy);
    response.end(pages[url]?.replace('{{frame}}', frame) ?? '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

const urlOf = (server) => `http://127.0.0.1:${server.address().port}/`;

/** A test with a tab of the page at `/`. */
function onThePage(name, body) {
  inEveryEngine(name, async (engine) => {
    const tab = await engine.open({ width: 320, height: 500 });
    try {
      await tab.goto(urlOf(own));
      await body(tab);
    } finally {
      await tab.close();
    }
  });
}

const kept = (tab) => tab.evaluate(() => document.body.dataset.kept);

onThePage('a tab has the viewport that it was opened with, or was given', async (tab) => {
  const size = () => tab.evaluate(() => [innerWidth, innerHeight]);
  assert.deepEqual(await size(), [320, 500]);
  await tab.resize({ width: 900, height: 700 });
  assert.deepEqual(await size(), [900, 700]);

  const picture = await tab.screenshot();
  assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [900, 700]);
});

onThePage('a script takes and gives JSON, and its promise is awaited', async (tab) => {
  const given = { text: 'Đỗ "ộ"\n', list: [1, null] };

  const taken = await tab.evaluate((value) => Promise.resolve([value, document.title]), given);

  assert.deepEqual(taken, [given, 'first']);
});

onThePage('what a script throws is thrown', async (tab) => {
  const script = () => {
    throw new Error('broken');
  };

  await assert.rejects(tab.evaluate(script), /broken/);
});

onThePage('a press reaches what is out of sight in a shadow root', async (tab) => {
  const find = (selector) => document.querySelector('#host').shadowRoot.querySelector(selector);

  await tab.click(find, 'button');

  assert.equal(await kept(tab), 'true mouse');
});

onThePage('keys go to what has the focus, and a text is typed', async (tab) => {
  await tab.click(() => document.querySelector('#field'));
  await tab.type('Đỗ ộ');
  for (const key of ['Enter', 'Tab', 'Shift+Tab', 'ArrowLeft', 'Escape', 'Shift+End', 'a']) {
    await tab.press(key);
  }

  const { value } = await tab.evaluate(() => ({ value: document.querySelector('#field').value }));
  assert.equal(value, 'a');
  assert.match(await kept(tab), /^ *Enter Tab ArrowLeft Escape Shift\+Shift Shift\+End $/);
});

onThePage('a frame of another origin is seen and pressed into', async (tab) => {
  const text = await tab.evaluateIn('iframe', () => document.querySelector('p').textContent);
  await tab.clickIn('iframe', () => document.querySelector('button'));
  await tab.waitForIn('iframe', () => document.title === 'pressed');
  await tab.clickIn('iframe', () => document.querySelector('input'));
  await tab.type('xy');

  assert.equal(text, 'inside');
  const typed = await tab.evaluateIn('iframe', () => document.querySelector('input').value);
  assert.equal(typed, 'xy');
});

onThePage('what is waited for may come with another page', async (tab) => {
  await tab.click(() => document.querySelector('a'));

  const title = await tab.waitFor(() => document.title !== 'first' && document.title);

  assert.equal(title, 'second');
});

inEveryEngine('tabs keep nothing for one another', async (engine) => {
  const first = await engine.open();
  await first.goto(urlOf(own));
  await first.evaluate(() => localStorage.setItem('known', 'yes'));
  const second = await engine.open();
  await second.goto(urlOf(own));

  assert.equal(await second.evaluate(() => localStorage.getItem('known')), null);
  await Promise.all([first.close(), second.close()]);
});

test('an engine that nobody knows is refused by name', () => {
  const { VHCS_ENGINES } = process.env;
  process.env.VHCS_ENGINES = 'chromium,netscape';
  try {
    assert.throws(() => chosenEngines(), /netscape; accepted: chromium, firefox, webkit/);
  } finally {
    if (VHCS_ENGINES === undefined) delete process.env.VHCS_ENGINES;
    else process.env.VHCS_ENGINES = VHCS_ENGINES;
  }
});
