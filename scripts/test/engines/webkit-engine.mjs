import { sizeOf } from './size.mjs';
import { WebKitTab } from './webkit-tab.mjs';

/** WebKitGTK, by its MiniBrowser; one for each tab. */
export class WebKitEngine {
  name = 'webkit';
  #browserPath;
  #tabs = new Set();

  constructor(browserPath) {
    this.#browserPath = browserPath;
  }

  async open(options) {
    const tab = await WebKitTab.open(this.#browserPath, sizeOf(options), () => {
      this.#tabs.delete(tab);
    });
    this.#tabs.add(tab);
    return tab;
  }

  async close() {
    await Promise.all([...this.#tabs].map((tab) => tab.close()));
  }
}
