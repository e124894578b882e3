import { collectorPath } from '../collector-path.ts';
import { embedFetch } from '../embed-fetch.ts';

/** What the collector says to the address of a record. */
export interface RecordAnswer {
  readonly status: number;
  /** How the collector is, of itself. */
  readonly state?: string | undefined;
  /** The last day of a unit that ends or has ended. */
  readonly validTo?: string | undefined;
  /** The kind of a survey. */
  readonly kind?: string | undefined;
}

/** What the page gets from a collector. */
export interface Collector {
  readonly url: string;
  /** Whether a collector answers there, and not only some server. */
  readonly isReachable: boolean;
  /** The directive of the page's policy that keeps it from asking; absent when none does. */
  readonly refusedDirective?: string | undefined;
  /** Whether it takes what this page sends: false for a page of a site that is not registered. */
  readonly isRegistered: boolean;
  /** What it says to the records of the page, by their paths; those without an answer are absent. */
  readonly answers: ReadonlyMap<string, RecordAnswer>;
}

/** Asks a collector, with the page's own rights, for what the page needs of it. */
export async function askCollector(url: string, paths: readonly string[]): Promise<Collector> {
  let refusedDirective: string | undefined;
  const onRefused = ({ effectiveDirective }: SecurityPolicyViolationEvent): void => {
    refusedDirective = effectiveDirective;
  };
  document.addEventListener('securitypolicyviolation', onRefused);
  const answers = new Map<string, RecordAnswer>();
  const health = await answerOf(collectorPath(url, '/healthz'));
  const isReachable = health?.state === 'ok';
  // What another server says to these addresses means nothing.
  const asked = isReachable ? paths : [];
  await Promise.all(
    asked.map(async (path) => {
      const answer = await answerOf(collectorPath(url, path));
      if (answer) answers.set(path, answer);
    }),
  );
  // Who may send is looked at first, so that a report without content says just that.
  const sending = isReachable
    ? await answerOf(collectorPath(url, '/v1/installations'), { method: 'POST', body: '' })
    : undefined;
  // The event follows the refused request as a task of its own.
  await new Promise((goOn) => setTimeout(goOn));
  document.removeEventListener('securitypolicyviolation', onRefused);
  return {
    url,
    isReachable,
    refusedDirective,
    isRegistered: sending !== undefined && sending.status !== 403,
    answers,
  };
}

/** What is read of an answer, as far as it has it. */
interface Said {
  readonly status?: string;
  readonly validTo?: string;
  readonly kind?: string;
}

/** An answer of the collector; undefined without one. */
async function answerOf(url: string, init?: RequestInit): Promise<RecordAnswer | undefined> {
  try {
    const answer = await embedFetch(url, init);
    const { status } = answer;
    const said = (await answer.json().catch(() => null)) as Said | null;
    return { status, state: said?.status, validTo: said?.validTo, kind: said?.kind };
  } catch {
    return undefined;
  }
}
