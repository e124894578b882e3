import type { LocalDate } from '@vhcs/contract';
import { printedDay } from '../../pages/printing.ts';
import type { TokenRecord } from '../../store/tokens.ts';
import { textTable } from '../table.ts';
import type { OperatorWords } from './words.ts';

/** Tokens as lines, with what each still opens. */
export function tokenTable(
  records: readonly TokenRecord[],
  { words, today }: { readonly words: OperatorWords; readonly today: LocalDate },
): string {
  const { tokens, roles, none } = words;
  if (records.length === 0) return `${tokens.empty}\n`;
  const day = (date: LocalDate | null): string => (date === null ? none : printedDay(date));
  const rows = records.map((record) => [
    record.id,
    roles[record.role],
    record.unit ?? none,
    day(record.createdOn),
    day(record.lastUsedOn),
    stateOf(record, today, words),
  ]);
  return textTable([tokens.columns, ...rows]);
}

function stateOf(
  { revokedOn, expiresOn }: TokenRecord,
  today: LocalDate,
  { tokens }: OperatorWords,
): string {
  if (revokedOn !== null) return tokens.revokedOn(printedDay(revokedOn));
  if (expiresOn === null) return tokens.valid;
  const until = printedDay(expiresOn);
  return expiresOn < today ? tokens.ended(until) : tokens.validUntil(until);
}
