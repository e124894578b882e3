import type { Collector, RecordAnswer } from './collector.ts';
import type { FoundElement, NamedRecord } from './found-element.ts';
import type { Page } from './page.ts';

/** One thing that was found, by the name under which it is put into words. */
export interface Finding {
  readonly kind: FindingKind;
  readonly what?: string;
  /** What could stand there instead, where that can be listed. */
  readonly accepted?: string;
}

type FindingKind =
  | 'nothing-here'
  | 'works'
  | 'unknown-name'
  | 'not-there-yet'
  | 'unscanned'
  | 'lazy'
  | 'switched-off'
  | 'unseen'
  | 'no-unit'
  | 'no-campaign'
  | 'stray-attribute'
  | 'unknown-unit'
  | 'ended-unit'
  | 'unknown-record'
  | 'unit-scoring'
  | 'no-card'
  | 'unreachable'
  | 'refused-by-policy'
  | 'unregistered';

/** What the page was told from outside. */
export interface Told {
  readonly collectors: readonly Collector[];
  /** Elements that the deployment has switched off, or `*`. */
  readonly off: readonly string[];
  /** The day in Vietnam. */
  readonly today: string;
}

/** Elements that show nothing without a unit, their own or that of a provider around them. */
const needUnit: readonly string[] = ['vhcs-satisfaction', 'vhcs-exemplar-card', 'vhcs-results'];

/** What can be said of a page and of the collectors that it speaks with; problems before the rest. */
export function findingsOf(page: Page, told: Told): readonly Finding[] {
  const findings: Finding[] = page.unknownNames.map((what) => ({ kind: 'unknown-name', what }));
  if (page.elements.length === 0) findings.push({ kind: 'nothing-here' });
  const silent = new Set<string>();
  for (const collector of told.collectors) {
    const problem = problemOf(collector);
    if (!problem) continue;
    silent.add(collector.url);
    findings.push(problem);
  }
  for (const element of page.elements) {
    const answers = told.collectors.find(({ url }) => url === element.collectorUrl)?.answers;
    const problems = [
      ...problemsOf(element, told.off),
      ...element.records.flatMap((record) =>
        problemOfRecord(record, element, answers?.get(record.path), told.today),
      ),
    ];
    findings.push(...problems, ...strayIn(element));
    if (problems.length > 0 || silent.has(element.collectorUrl)) continue;
    const { tag, unit } = element;
    findings.push({ kind: 'works', what: unit ? `${tag} unit="${unit}"` : tag });
  }
  return findings;
}

function problemOf(collector: Collector): Finding | undefined {
  const { url, refusedDirective, isReachable, isRegistered } = collector;
  if (refusedDirective) return { kind: 'refused-by-policy', what: refusedDirective };
  if (!isReachable) return { kind: 'unreachable', what: url };
  if (!isRegistered) return { kind: 'unregistered', what: location.origin };
  return undefined;
}

function problemsOf(element: FoundElement, off: readonly string[]): readonly Finding[] {
  const { tag: what, unit, records, isThere, isInShadowRoot, isLazy, isSeen } = element;
  if (off.includes('*') || off.includes(what)) return [{ kind: 'switched-off', what }];
  if (!isThere && isInShadowRoot) return [{ kind: 'unscanned', what }];
  if (!isThere) return [{ kind: isLazy ? 'lazy' : 'not-there-yet', what }];
  if (!unit && needUnit.includes(what)) return [{ kind: 'no-unit', what }];
  if (what === 'vhcs-campaign-badge' && records.every(({ kind }) => kind === 'unit')) {
    return [{ kind: 'no-campaign', what }];
  }
  return isSeen ? [] : [{ kind: 'unseen', what }];
}

function problemOfRecord(
  { kind, what }: NamedRecord,
  { tag }: FoundElement,
  answer: RecordAnswer | undefined,
  today: string,
): readonly Finding[] {
  if (answer?.status === 404) {
    const missing = { unit: 'unknown-unit', card: 'no-card', other: 'unknown-record' } as const;
    return [{ kind: missing[kind], what }];
  }
  // What units are scored by is no question to visitors, and the collector takes no answer to it.
  if (answer?.kind === 'unit-scoring') return [{ kind: 'unit-scoring', what }];
  const { validTo = today } = answer ?? {};
  const isEnded = tag === 'vhcs-satisfaction' && validTo < today;
  return isEnded ? [{ kind: 'ended-unit', what }] : [];
}

const strayIn = ({ strayAttributes, attributes }: FoundElement): readonly Finding[] =>
  strayAttributes.map((what) => ({
    kind: 'stray-attribute',
    what: `${what}="…"`,
    accepted: attributes.join(', '),
  }));
