import { chromiumOptions, firefoxOptions, webkitPath } from '../browsers.mjs';
import { chosenEngines } from '../chosen-engines.mjs';
import { PuppeteerEngine } from './puppeteer-engine.mjs';
import { WebKitEngine } from './webkit-engine.mjs';

const makers = {
  chromium: () => new PuppeteerEngine('chromium', chromiumOptions),
  firefox: () => new PuppeteerEngine('firefox', firefoxOptions),
  webkit: () => new WebKitEngine(webkitPath()),
};

export async function findEngines() {
  return chosenEngines().map((name) => makers[name]());
}
