import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumOptions, firefoxOptions, webkitPath } from '../browsers.mjs';
import { chosenEngines } from '../chosen-engines.mjs';
import { WebKitLauncher } from './webkit-launcher.mjs';

const launchers = {
  chromium: async () => chromeLauncher({ puppeteer, launchOptions: await chromiumOptions() }),
  firefox: async () => chromeLauncher({ puppeteer, launchOptions: firefoxOptions() }),
  webkit: async () => new WebKitLauncher(webkitPath()),
};

/** Launchers of the test runner for the engines of `VHCS_ENGINES`, else for all that are here. */
export const engineLaunchers = () => Promise.all(chosenEngines().map((name) => launchers[name]()));
