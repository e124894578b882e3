import type { Badge, LocalDate } from '@vhcs/contract';

/** How a badge ended, and on which day. */
export interface BadgeEnd {
  readonly kind: 'revoked' | 'expired';
  readonly day: LocalDate;
}

/** Whether a badge may be drawn at all: an award without the number of its document may not. */
export function isGranted({ kind, documentNumber }: Badge): boolean {
  return kind !== 'award' || documentNumber !== undefined;
}

/** How a badge ended; undefined while it holds. */
export function badgeEnd({ revokedOn, validTo }: Badge, today: LocalDate): BadgeEnd | undefined {
  if (revokedOn !== undefined && revokedOn <= today) return { kind: 'revoked', day: revokedOn };
  if (validTo !== undefined && validTo < today) return { kind: 'expired', day: validTo };
  return undefined;
}
