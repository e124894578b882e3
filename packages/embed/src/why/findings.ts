import type { Page } from './page.ts';
import type { Collector } from './collector.ts';

/** One thing that was found, by the name under which it is put into words. */
export type Finding =
  | { readonly kind: 'nothing-here' }
  | { readonly kind: 'works'; readonly what: string }
  | { readonly kind: 'unknown-name'; readonly what: string }
  | { readonly kind: 'not-there-yet'; readonly what: string }
  | { readonly kind: 'lazy'; readonly what: string }
  | { readonly kind: 'switched-off'; readonly what: string }
  | { readonly kind: 'unseen'; readonly what: string }
  | { readonly kind: 'no-unit'; readonly what: string }
  | { readonly kind: 'unknown-unit'; readonly what: string }
  | { readonly kind: 'unreachable'; readonly what: string }
  | { readonly kind: 'refused-by-policy'; readonly what: string }
  | { readonly kind: 'unregistered'; readonly what: string };

/** Elements that show nothing without a unit, their own or that of a provider around them. */
const needUnit: readonly string[] = ['vhcs-satisfaction', 'vhcs-exemplar-card', 'vhcs-results'];

/** What can be said of a page and of the collector that it speaks with; problems before the rest. */
export function findingsOf(page: Page, collector: Collector): readonly Finding[] {
  const findings: Finding[] = page.unknownNames.map((what) => ({ kind: 'unknown-name', what }));
  if (page.elements.length === 0) findings.push({ kind: 'nothing-here' });
  if (collector.refusedDirective) {
    findings.push({ kind: 'refused-by-policy', what: collector.refusedDirective });
  } else if (!collector.isReachable) {
    findings.push({ kind: 'unreachable', what: collector.url });
  } else if (!collector.isRegistered) {
    findings.push({ kind: 'unregistered', what: location.origin });
  }
  for (const what of collector.unknownUnits) findings.push({ kind: 'unknown-unit', what });
  for (const { tag, unit, isThere, isLazy, isSeen } of page.elements) {
    const isOff = collector.off.includes('*') || collector.off.includes(tag);
    if (isOff) findings.push({ kind: 'switched-off', what: tag });
    else if (!isThere) findings.push({ kind: isLazy ? 'lazy' : 'not-there-yet', what: tag });
    else if (!isSeen) findings.push({ kind: 'unseen', what: tag });
    else if (!unit && needUnit.includes(tag)) findings.push({ kind: 'no-unit', what: tag });
    else findings.push({ kind: 'works', what: unit ? `${tag} unit="${unit}"` : tag });
  }
  return findings;
}
