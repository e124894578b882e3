import type { LocalDate } from './local-day.ts';
import type { Badge } from './schemas/badge.ts';

/** Whether a badge counts on some day. What does not count any more is still shown, as history. */
export type BadgeState = 'valid' | 'not-yet' | 'expired' | 'revoked';

/**
 * Whether a badge counts on a day: `revoked` from the day of its revocation, `not-yet` before its
 * first day, `expired` after its last day. Without days it is always `valid`.
 */
export function badgeState(
  { validFrom, validTo, revokedOn }: Pick<Badge, 'validFrom' | 'validTo' | 'revokedOn'>,
  today: LocalDate,
): BadgeState {
  if (revokedOn && today >= revokedOn) return 'revoked';
  if (validFrom && today < validFrom) return 'not-yet';
  return validTo && today > validTo ? 'expired' : 'valid';
}

/** Whether a badge must not be shown at all: an award without the number of its document. */
export function lacksDocument({
  kind,
  documentNumber,
}: Pick<Badge, 'kind' | 'documentNumber'>): boolean {
  return kind === 'award' && !documentNumber;
}
