import { WebKitPage } from '../webkit/page.mjs';
import { startSession } from '../webkit/session.mjs';
import { BaseTab } from './tab.mjs';

/** A tab of WebKit, which is a browser of its own: nothing is kept, and it always has the focus. */
export class WebKitTab extends BaseTab {
  #session;
  #onClose;

  constructor(session, onClose) {
    super(new WebKitPage(session));
    this.#session = session;
    this.#onClose = onClose;
  }

  static async open(browserPath, size, onClose) {
    const tab = new WebKitTab(await startSession(browserPath), onClose);
    await tab.resize(size);
    return tab;
  }

  async frame(selector) {
    return this.page.frame(selector);
  }

  async close() {
    this.#onClose(this);
    await this.#session.end();
  }
}
