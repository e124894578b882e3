/*
 * How long after a visitor opened a page five choices work, and what else the page costs, on a slow
 * telephone in a slow network: ours beside plain HTML, a library-free element, the smallest of our
 * library, and others of npm. Rounds are interleaved, and begin with another variant each, so that
 * whatever else the machine does falls on all; the ratios of the medians are what counts.
 */
import { launch } from 'puppeteer-core';
import { chromiumOptions } from '../../test/browsers.mjs';
import { median } from '../median.mjs';
import { startOrigin } from './origins.mjs';
import { portalPage } from './portal-page.mjs';
import { readReleasedFiles } from './released-files.mjs';
import { report } from './report.mjs';
import { createVariants } from './variants.mjs';
import { visit, visitWatched } from './visit.mjs';

const ROUNDS = 9;
/** Nothing is demanded of what others make. */
const ROUNDS_OF_PEERS = 3;
/** Rounds in which each page is visited once more, to watch what blocks it. */
const WATCHED_ROUNDS = 3;
/** When no further round begins. */
const LONGEST_MS = 180_000;

/** Measures, prints a table and verdicts, and fails the process when one is not met. */
export async function benchPageLoad() {
  const { version, files } = readReleasedFiles();
  const collector = await startOrigin(files);
  const portal = await startOrigin();
  const browser = await launch(await chromiumOptions());
  try {
    const variants = await createVariants(collector.url, version);
    const pages = {};
    for (const [name, variant] of Object.entries(variants)) {
      if (variant.released && !(variant.released in files)) {
        console.log(`\n${name}: the release has no ${variant.released}`);
        continue;
      }
      for (const [path, body] of Object.entries(variant.files ?? {})) collector.add(path, body);
      portal.add(`/${name}.html`, portalPage(variant));
      const { choices, isPeer = false } = variant;
      pages[name] = { url: `${portal.url}/${name}.html`, choices, isPeer };
    }
    const isMet = report(await measure(browser, pages));
    if (!isMet) process.exitCode = 1;
  } finally {
    await browser.close();
    for (const origin of [collector, portal]) origin.stop();
  }
}

/** Visits every page in every round, and gives the medians by variant. */
async function measure(browser, pages) {
  const startMs = performance.now();
  const names = Object.keys(pages);
  const visits = Object.fromEntries(names.map((name) => [name, []]));
  const blocking = Object.fromEntries(names.map((name) => [name, []]));
  // The first round warms the browser up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    if (performance.now() - startMs > LONGEST_MS) break;
    for (const name of orderOf(names, round)) {
      if (pages[name].isPeer && round > ROUNDS_OF_PEERS) continue;
      const seen = await visit(browser, pages[name]);
      if (round === 0) continue;
      visits[name].push(seen);
      if (round <= WATCHED_ROUNDS) blocking[name].push(await visitWatched(browser, pages[name]));
    }
  }
  return Object.fromEntries(
    names.map((name) => [name, { ...mediansOf(visits[name]), blockingMs: median(blocking[name]) }]),
  );
}

/** Begins with another name each round, and goes the other way every second time. */
function orderOf(names, round) {
  const begin = round % names.length;
  const rotated = [...names.slice(begin), ...names.slice(0, begin)];
  return round % 2 === 0 ? rotated : rotated.reverse();
}

function mediansOf(visits) {
  const figures = Object.keys(visits[0]);
  const medians = figures.map((figure) => [figure, median(visits.map((seen) => seen[figure]))]);
  return { rounds: visits.length, ...Object.fromEntries(medians) };
}
