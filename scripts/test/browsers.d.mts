import type { LaunchOptions } from 'puppeteer-core';

export function chromiumOptions(): Promise<LaunchOptions>;
