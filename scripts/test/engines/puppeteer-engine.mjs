import { launch } from 'puppeteer-core';
import { PuppeteerTab } from './puppeteer-tab.mjs';
import { sizeOf } from './size.mjs';

/** Longest time for one command to the browser. */
const COMMAND_MS = 30_000;

/** Chromium or Firefox; the process starts with the first tab. */
export class PuppeteerEngine {
  #options;
  #browser;

  /** @param options what gives the options to launch it with */
  constructor(name, options) {
    this.name = name;
    this.#options = options;
  }

  async open(options) {
    this.#browser ??= this.#launch();
    return PuppeteerTab.open(await this.#browser, sizeOf(options));
  }

  async close() {
    const browser = await this.#browser;
    this.#browser = undefined;
    await browser?.close();
  }

  async #launch() {
    return launch({ ...(await this.#options()), protocolTimeout: COMMAND_MS });
  }
}
