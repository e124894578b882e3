import { collectorPath } from './collector-path.ts';
import { elementTags } from './element-tags.ts';
import { embedFetch } from './embed-fetch.ts';
import type { RunningLoader } from './running-loader.ts';

/**
 * Tells the collector that this release is installed here, and what of it the page keeps from
 * working. The page is known by the request's own origin; nothing is said of who visits it.
 */
export async function reportInstallation({
  version,
  collectorUrl,
  settled,
}: RunningLoader): Promise<void> {
  const refused = refusedByPolicy();
  await settled;
  const missing = elementTags.filter(
    (tag) => document.querySelector(tag) && !customElements.get(tag),
  );
  const problems = [...refused, ...missing.map((tag) => `missing:${tag}`)];
  await embedFetch(collectorPath(collectorUrl, '/v1/installations'), {
    method: 'POST',
    body: JSON.stringify({ version, problems: problems.slice(0, MOST_PROBLEMS) }),
    keepalive: true,
  });
}

/** What the body of such a report holds, after CSP Level 3. */
interface PolicyReport extends ReportBody {
  readonly blockedURL?: string;
  readonly effectiveDirective?: string;
}

/** No more are taken with one report. */
const MOST_PROBLEMS = 10;

/**
 * Directives of the page's policy by which something of ours was refused since the page began, in
 * engines that keep such reports.
 */
function refusedByPolicy(): readonly string[] {
  if (!('ReportingObserver' in globalThis)) return [];
  const observer = new ReportingObserver(() => undefined, {
    types: ['csp-violation'],
    buffered: true,
  });
  observer.observe();
  const { host } = new URL(import.meta.url);
  const directives = observer.takeRecords().flatMap(({ body }) => {
    const { blockedURL, effectiveDirective } = body as PolicyReport;
    return effectiveDirective && blockedURL?.includes(host) ? `csp:${effectiveDirective}` : [];
  });
  observer.disconnect();
  return [...new Set(directives)];
}
