import type { RelatedUnit, Unit } from '@vhcs/contract';
import type { Period } from '../figures/period.ts';
import { printedDay } from '../pages/printing.ts';
import { exportWords } from './language.ts';
import type { ExportLanguage } from './words.ts';

/**
 * What is to be known of a unit that was not there for the whole of a period: since when, until when,
 * and who came before and after, whose figures are never added to its own.
 */
export function unitNote(
  { validFrom, validTo, predecessors, successors }: Unit,
  { from, to }: Period['label'],
  language: ExportLanguage,
): string | undefined {
  const { unitBegan, unitEnded } = exportWords[language];
  const hasBegun = validFrom !== undefined && from !== null && validFrom > from;
  const hasEnded = validTo !== undefined && (to === null || validTo < to);
  const notes = [
    ...(hasBegun ? [unitBegan(printedDay(validFrom), namesOf(predecessors))] : []),
    ...(hasEnded ? [unitEnded(printedDay(validTo), namesOf(successors))] : []),
  ];
  return notes.length > 0 ? notes.join('. ') : undefined;
}

const namesOf = (units: readonly RelatedUnit[]): string => units.map(({ name }) => name).join(', ');
