import { keyActions, keyDown, keyUp, strokes } from './keys.mjs';
import { mouseActions, mouseDown, mouseUp, moveTo } from './mouse.mjs';

/** The page of a session, with keyboard, mouse and viewport by the names that puppeteer gives them. */
export class WebKitPage {
  #session;

  constructor(session) {
    this.#session = session;
  }

  keyboard = {
    down: (key) => this.#act(keyActions([keyDown(key)])),
    up: (key) => this.#act(keyActions([keyUp(key)])),
    press: (key) => this.#act(keyActions([keyDown(key), keyUp(key)])),
    type: (text) => this.#act(keyActions(strokes(text))),
  };

  mouse = {
    move: (x, y) => this.#act(mouseActions([moveTo(x, y)])),
    down: () => this.#act(mouseActions([mouseDown])),
    up: () => this.#act(mouseActions([mouseUp])),
    click: (x, y) => this.#act(mouseActions([moveTo(x, y), mouseDown, mouseUp])),
    reset: () => this.#session.command('DELETE', '/actions'),
  };

  /** Goes to an address; resolves when the page has loaded. */
  async goto(url) {
    await this.#session.command('POST', '/url', { url });
  }

  /** The value of an expression, promises awaited. */
  evaluate(expression) {
    return this.#session.command('POST', '/execute/sync', {
      script: `return ${expression}`,
      args: [],
    });
  }

  /** The frame that a selector finds, in which expressions have their values. */
  frame(selector) {
    return { evaluate: (expression) => this.#within(selector, () => this.evaluate(expression)) };
  }

  /** A session has but one window, which is in front. */
  async bringToFront() {}

  async setViewport(size) {
    await this.#session.resize(size);
  }

  async screenshot() {
    return Buffer.from(await this.#session.command('GET', '/screenshot'), 'base64');
  }

  async #within(frameSelector, evaluate) {
    const locator = { using: 'css selector', value: frameSelector };
    const id = await this.#session.command('POST', '/element', locator);
    await this.#session.command('POST', '/frame', { id });
    try {
      return await evaluate();
    } finally {
      await this.#session.command('POST', '/frame', { id: null });
    }
  }

  async #act(body) {
    await this.#session.command('POST', '/actions', body);
  }
}
