import { embedFetch } from '../embed-fetch.ts';
import { readRollout } from '../rollout.ts';

/** What the page gets from its collector. */
export interface Collector {
  readonly url: string;
  readonly isReachable: boolean;
  /** The directive of the page's policy that keeps it from asking; absent when none does. */
  readonly refusedDirective?: string | undefined;
  /** Whether it takes what this page sends: false for a page of a site that is not registered. */
  readonly isRegistered: boolean;
  /** Units of the page that the collector does not know. */
  readonly unknownUnits: readonly string[];
  /** Elements that the deployment has switched off, or `*`. */
  readonly off: readonly string[];
}

/** Asks the collector, with the page's own rights, for what the page needs of it. */
export async function askCollector(
  url: string,
  units: readonly string[],
  loaderUrl: string,
): Promise<Collector> {
  let refusedDirective: string | undefined;
  const onRefused = ({ effectiveDirective }: SecurityPolicyViolationEvent): void => {
    refusedDirective = effectiveDirective;
  };
  document.addEventListener('securitypolicyviolation', onRefused);
  const answers = await Promise.all(
    units.map((unit) => statusOf(`${url}/v1/units/${encodeURIComponent(unit)}`)),
  );
  const health = await statusOf(`${url}/healthz`);
  // Who may send is looked at first, so that a report without content says just that.
  const sending = await statusOf(`${url}/v1/installations`, { method: 'POST', body: '' });
  const rollout = await readRollout(new URL('rollout.json', loaderUrl)).catch(() => null);
  // The event follows the refused request as a task of its own.
  await new Promise((goOn) => setTimeout(goOn));
  document.removeEventListener('securitypolicyviolation', onRefused);
  return {
    url,
    isReachable: health !== undefined,
    refusedDirective,
    isRegistered: sending !== undefined && sending !== 403,
    unknownUnits: units.filter((_, index) => answers[index] === 404),
    off: rollout?.off ?? [],
  };
}

/** The status of an answer; undefined without one. */
const statusOf = (url: string, init?: RequestInit): Promise<number | undefined> =>
  embedFetch(url, init).then(
    ({ status }) => status,
    () => undefined,
  );
