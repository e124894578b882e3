import { setTimeout as wait } from 'node:timers/promises';
import { expressionOf } from './expression.mjs';

/** Long enough for a page of everything in the slowest engine, beside other tests. */
const WAIT_MS = 30_000;
const POLL_MS = 20;

/** Puppeteer's name of a key, where it is another. */
const nameOf = (key) => (key === 'Space' ? ' ' : key);

/**
 * What all tabs do alike. `page` is puppeteer's, or one that takes the same calls; a kind of tab
 * adds how it is opened and closed.
 */
export class BaseTab {
  constructor(page) {
    this.page = page;
  }

  async goto(url) {
    await this.page.goto(url);
  }

  async evaluate(script, ...args) {
    return JSON.parse(await this.page.evaluate(expressionOf(script, args)));
  }

  async evaluateIn(frameSelector, script, ...args) {
    const frame = await this.frame(frameSelector);
    return JSON.parse(await frame.evaluate(expressionOf(script, args)));
  }

  waitFor(script, ...args) {
    return untilTruthy(() => this.evaluate(script, ...args), script);
  }

  waitForIn(frameSelector, script, ...args) {
    return untilTruthy(() => this.evaluateIn(frameSelector, script, ...args), script);
  }

  async click(find, ...args) {
    await this.#pressAt(await this.waitFor(centreOf(find), ...args));
  }

  async clickIn(frameSelector, find, ...args) {
    const inside = await this.waitForIn(frameSelector, centreOf(find), ...args);
    await this.#pressAt(await this.evaluate(broughtIntoView, frameSelector, inside));
  }

  async press(key) {
    const [last, ...modifiers] = key.split('+').map(nameOf).reverse();
    await this.page.bringToFront();
    for (const modifier of modifiers) await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(last);
    for (const modifier of modifiers) await this.page.keyboard.up(modifier);
  }

  async type(text) {
    await this.page.bringToFront();
    await this.page.keyboard.type(text);
  }

  async resize({ width, height }) {
    await this.page.setViewport({ width, height });
  }

  async screenshot() {
    return Buffer.from(await this.page.screenshot());
  }

  async #pressAt({ x, y }) {
    await this.page.bringToFront();
    await this.page.mouse.click(x, y);
  }
}

/** Errors in between are those of a page that is being left, or of a script that came too early. */
async function untilTruthy(evaluate, script) {
  const latest = Date.now() + WAIT_MS;
  let cause;
  do {
    try {
      const result = await evaluate();
      if (result) return result;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await wait(POLL_MS);
  } while (Date.now() < latest);
  const last = cause ? `; at last ${cause.message}` : '';
  throw new Error(`within ${WAIT_MS} ms this did not become true${last}: ${script}`, { cause });
}

/** A script that gives the point to press, once what `find` finds is in view and stands still. */
function centreOf(find) {
  return { toString: () => `(...args) => (${centreOfFound})((${find})(...args))` };
}

/* The following run in the page. */

async function centreOfFound(target) {
  // Before, styles may still move it, and Firefox lets go of what is pressed before it has drawn.
  if (!target || document.readyState !== 'complete') return undefined;
  target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const place = () => JSON.stringify(target.getBoundingClientRect());
  let before;
  while (before !== place()) {
    before = place();
    await new Promise(requestAnimationFrame);
  }
  const { left, top, width, height } = target.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}

/** Where a point of a frame is when the page is scrolled to it: not every engine scrolls that far. */
function broughtIntoView(frameSelector, { x, y }) {
  const frame = document.querySelector(frameSelector);
  const place = () => {
    const { left, top } = frame.getBoundingClientRect();
    return { x: left + frame.clientLeft + x, y: top + frame.clientTop + y };
  };
  const { x: left, y: top } = place();
  scrollBy({ left: left - innerWidth / 2, top: top - innerHeight / 2, behavior: 'instant' });
  const point = place();
  return { x: Math.round(point.x), y: Math.round(point.y) };
}
