import { WebKitPage } from '../webkit/page.mjs';
import { startSession } from '../webkit/session.mjs';

/** Viewport in which a file of tests starts, as that of the other launchers is. */
const VIEWPORT = { width: 800, height: 600 };

/** Layers would be put together without a graphics card, and are only missed by pictures. */
const WITHOUT_LAYERS = { WEBKIT_DISABLE_COMPOSITING_MODE: '1' };

/**
 * WebKitGTK for the test runner: one window, one file after another. It goes by puppeteer's type,
 * as its page takes the calls that the runner's commands make to puppeteer's.
 */
export class WebKitLauncher {
  name = 'WebKit';
  type = 'puppeteer';
  concurrency = 1;
  #browserPath;
  #session;
  #page;
  #urls = new Map();

  constructor(browserPath) {
    this.#browserPath = browserPath;
  }

  async startSession(id, url) {
    this.#session ??= await startSession(this.#browserPath, WITHOUT_LAYERS);
    this.#page ??= new WebKitPage(this.#session);
    await this.#page.setViewport(VIEWPORT);
    this.#urls.set(id, url);
    await this.#page.goto(url);
  }

  async stopSession(id) {
    await this.#page.goto('about:blank');
    this.#urls.delete(id);
    return {};
  }

  isActive(id) {
    return this.#urls.has(id);
  }

  getBrowserUrl(id) {
    return this.#urls.get(id);
  }

  getPage() {
    return this.#page;
  }

  async startDebugSession() {
    throw new Error('WebKit cannot be watched at its work; choose another by VHCS_ENGINES');
  }

  async stop() {
    await this.#session?.end();
  }
}
