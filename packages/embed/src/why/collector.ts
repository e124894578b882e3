import { embedFetch } from '../embed-fetch.ts';

/** What the collector says to the address of a record. */
export interface RecordAnswer {
  readonly status: number;
  /** The last day of a unit that ends or has ended. */
  readonly validTo?: string | undefined;
  /** The kind of a survey. */
  readonly kind?: string | undefined;
}

/** What the page gets from a collector. */
export interface Collector {
  readonly url: string;
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
  const base = url.replace(/\/+$/, '');
  document.addEventListener('securitypolicyviolation', onRefused);
  const answers = new Map<string, RecordAnswer>();
  await Promise.all(
    paths.map(async (path) => {
      const answer = await answerOf(`${base}${path}`);
      if (answer) answers.set(path, answer);
    }),
  );
  const health = await answerOf(`${base}/healthz`);
  // Who may send is looked at first, so that a report without content says just that.
  const sending = await answerOf(`${base}/v1/installations`, { method: 'POST', body: '' });
  // The event follows the refused request as a task of its own.
  await new Promise((goOn) => setTimeout(goOn));
  document.removeEventListener('securitypolicyviolation', onRefused);
  return {
    url,
    isReachable: health !== undefined,
    refusedDirective,
    isRegistered: sending !== undefined && sending.status !== 403,
    answers,
  };
}

/** An answer of the collector; undefined without one. */
async function answerOf(url: string, init?: RequestInit): Promise<RecordAnswer | undefined> {
  try {
    const answer = await embedFetch(url, init);
    const { status } = answer;
    const record = (await answer.json().catch(() => null)) as Omit<RecordAnswer, 'status'> | null;
    return { status, validTo: record?.validTo, kind: record?.kind };
  } catch {
    return undefined;
  }
}
