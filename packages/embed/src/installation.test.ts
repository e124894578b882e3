import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../scripts/test/wtr/wait-until.mjs';
import { follow } from './deployment.ts';
import type { RunningLoader } from './running-loader.ts';
import { version } from './version.ts';

const loader: RunningLoader = {
  url: `${location.origin}/embed/v1/vhcs.js`,
  collectorUrl: 'https://collector.example/vhcs/',
  version,
  settled: Promise.resolve(),
  scan: () => undefined,
};

it('an installation is reported below the address of the collector; a lost report is not told', async () => {
  const reported: unknown[] = [];
  const thrown: unknown[] = [];
  const onRejection = (event: PromiseRejectionEvent): void => {
    event.preventDefault();
    thrown.push(event.reason);
  };
  const fetch = window.fetch.bind(window);
  addEventListener('unhandledrejection', onRejection);
  window.fetch = (url) => {
    reported.push(url);
    return Promise.reject(new TypeError('Failed to fetch'));
  };

  await follow({ off: [], canary: null, report: true }, loader);
  await waitUntil(() => reported.length > 0);
  // Rejections are told in a task of their own.
  await new Promise((goOn) => setTimeout(goOn));
  window.fetch = fetch;
  removeEventListener('unhandledrejection', onRejection);

  expect(reported).to.deep.equal(['https://collector.example/vhcs/v1/installations']);
  expect(thrown).to.deep.equal([]);
});
