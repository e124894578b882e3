/*
 * One hundred pulse widgets on one page, beside one hundred of the smallest element of the same
 * library with the same five radios. Rounds are interleaved, so that whatever else the machine does
 * falls on both; the ratio of the medians is what counts.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { launch } from 'puppeteer-core';
import { chromiumOptions } from '../test/browsers.mjs';
import { bundle } from './bundle.mjs';
import { median } from './median.mjs';

const COUNT = 100;
const ROUNDS = 9;

/** The most times longer than the smallest element that is accepted. */
const MOST_RATIO = 1.3;

/** Measures, prints a table, and fails the process when the ratio is too high. */
export async function benchHundred() {
  const candidates = {
    'smallest element': { tag: 'smallest-pulse', ...(await buildSmallest()) },
    'vhcs-satisfaction': { tag: 'vhcs-satisfaction', ...readPulse() },
  };
  const server = await serve(candidates);
  const browser = await launch(await chromiumOptions());
  const times = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]));
  try {
    const { port } = server.address();
    // The first round of each warms the browser up.
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [name, { tag, script }] of Object.entries(candidates)) {
        const timeMs = await open(browser, `http://127.0.0.1:${port}/${tag}`, script);
        if (round > 0) times[name].push(timeMs);
      }
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  report(times);
}

function report(times) {
  console.log(`\n${COUNT} elements on one page until painted, median of ${ROUNDS} rounds`);
  for (const [name, rounds] of Object.entries(times)) {
    console.log(`  ${name.padEnd(18)} ${median(rounds).toFixed(1).padStart(7)} ms`);
  }
  const ratio = median(times['vhcs-satisfaction']) / median(times['smallest element']);
  console.log(`  ratio ${ratio.toFixed(2)}, at most ${MOST_RATIO}`);
  if (ratio > MOST_RATIO) process.exitCode = 1;
}

/** Of the release, the script for a page with nothing but pulses. */
function readPulse() {
  const script = 'satisfaction.js';
  return { files: { [script]: readFileSync(`dist/embed/v1/${script}`, 'utf8') }, script };
}

async function buildSmallest() {
  const script = 'script.js';
  return { files: { [script]: await bundle('scripts/bench/smallest-pulse.mjs') }, script };
}

/** Serves a page for each candidate, and its scripts. */
async function serve(candidates) {
  const server = createServer(({ url }, response) => {
    const [, tag, file] = url.split('/');
    const candidate = Object.values(candidates).find((one) => one.tag === tag);
    const body = file ? candidate?.files[file] : candidate && pageOf(candidate);
    const type = file ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

const pageOf = ({ tag, script }) => `<!doctype html><html lang="vi"><title>100</title>
<link rel="icon" href="data:," /><link rel="modulepreload" href="/${tag}/${script}" />
<main>${`<${tag} unit="vpqh"></${tag}>`.repeat(COUNT)}</main></html>`;

async function open(browser, url, script) {
  const page = await browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'networkidle0' });
    return await page.evaluate(timeToPaint, `${url}/${script}`);
  } finally {
    await page.close();
  }
}

/** Runs in the page: from the start of the script, which is already there, to the painted frame. */
async function timeToPaint(script) {
  const startMs = performance.now();
  await import(script);
  const elements = Array.from(document.querySelectorAll('main > *'));
  await customElements.whenDefined(elements[0].localName);
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  await new Promise(requestAnimationFrame);
  const { port1, port2 } = new MessageChannel();
  const painted = new Promise((resolve) => (port1.onmessage = resolve));
  port2.postMessage(undefined);
  await painted;
  const radios = elements.flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('input')]);
  if (radios.length !== elements.length * 5) throw new Error(`found ${radios.length} radios`);
  return performance.now() - startMs;
}
