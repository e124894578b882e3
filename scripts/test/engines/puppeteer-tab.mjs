import { BaseTab } from './tab.mjs';

/** A tab of Chromium or Firefox; nothing that a page keeps is seen by another tab. */
export class PuppeteerTab extends BaseTab {
  #context;

  constructor(context, page) {
    super(page);
    this.#context = context;
  }

  static async open(browser, size) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport(size);
    return new PuppeteerTab(context, page);
  }

  async frame(selector) {
    const element = await this.page.$(selector);
    const frame = await element?.contentFrame();
    if (!frame) throw new Error(`there is no frame ${selector} on the page`);
    return frame;
  }

  print() {
    return this.page.pdf({ preferCSSPageSize: true });
  }

  setOffline(isOffline) {
    return this.page.setOfflineMode(isOffline);
  }

  close() {
    return this.#context.close();
  }
}
