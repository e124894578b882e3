const LONG_TASK_MS = 50;
const TIMELINE = 'disabled-by-default-devtools.timeline';

/**
 * Watches the thread on which a page lives.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} url of the page that will be opened
 * @returns ends it, and gives the milliseconds by which tasks were longer than 50 ms after the page
 *   had begun to arrive: of processor time, so that what else the machine does is not counted
 */
export async function watchMainThread(page, url) {
  await page.tracing.start({ categories: ['-*', TIMELINE] });
  return async () => {
    const bytes = await page.tracing.stop();
    const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes));
    const commit = traceEvents.find(
      ({ name, args }) => name === 'FrameCommittedInBrowser' && args.data.url === url,
    );
    const { processId } = commit.args.data;
    const main = traceEvents.find(
      ({ name, pid, args }) =>
        name === 'thread_name' && pid === processId && args.name === 'CrRendererMain',
    );
    return traceEvents
      .filter(({ name, pid, tid }) => name === 'RunTask' && pid === processId && tid === main.tid)
      .filter(({ ts }) => ts >= commit.ts)
      .map(({ tdur }) => tdur / 1000 - LONG_TASK_MS)
      .filter((beyondMs) => beyondMs > 0)
      .reduce((sum, beyondMs) => sum + beyondMs, 0);
  };
}
