import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';

const workerFile = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');

/** Serves MSW's service worker from its package. */
export const mswWorker = () => ({
  name: 'msw-worker',
  async serve({ path }) {
    if (path !== '/mockServiceWorker.js') return undefined;
    const headers = { 'service-worker-allowed': '/' };
    return { body: await readFile(workerFile, 'utf8'), type: 'js', headers };
  },
});

/**
 * Commands of the Chromium DevTools protocol: `media` sets media features (forced colours, contrast,
 * colour scheme, motion), `accessibility-tree` gives what assistive technology is told.
 */
export function devtools() {
  const sessions = new WeakMap();
  const sessionOf = async ({ browser, id }) => {
    const page = browser.getPage(id);
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    return sessions.get(page);
  };
  return {
    name: 'devtools',
    async executeCommand({ command, payload, session }) {
      switch (command) {
        case 'media': {
          const protocol = await sessionOf(session);
          await protocol.send('Emulation.setEmulatedMedia', { features: payload });
          return true;
        }
        case 'offline': {
          const protocol = await sessionOf(session);
          await protocol.send('Network.enable');
          await protocol.send('Network.emulateNetworkConditions', {
            offline: payload,
            latency: 0,
            downloadThroughput: -1,
            uploadThroughput: -1,
          });
          return true;
        }
        case 'accessibility-tree': {
          const protocol = await sessionOf(session);
          const { nodes } = await protocol.send('Accessibility.getFullAXTree');
          return nodes
            .filter((node) => !node.ignored)
            .map(({ role, name, properties = [] }) => ({
              role: role?.value,
              name: name?.value,
              ...Object.fromEntries(
                properties.map((property) => [property.name, property.value.value]),
              ),
            }));
        }
        default:
          return undefined;
      }
    },
  };
}

/** Writes how many tests passed and failed to the file that `npm test` asks for. */
export const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    const file = process.env.VHCS_COUNT_FILE;
    if (!file) return;
    const count = { passed: 0, failed: 0 };
    const visit = ({ tests, suites }) => {
      for (const { passed } of tests) count[passed ? 'passed' : 'failed'] += 1;
      suites.forEach(visit);
    };
    for (const { testResults, errors } of sessions) {
      if (testResults) visit(testResults);
      count.failed += errors.length;
    }
    writeFileSync(file, JSON.stringify(count));
  },
});
