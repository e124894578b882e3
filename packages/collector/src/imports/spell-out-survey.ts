import { defaultSurvey, type Scale } from '@vhcs/contract';
import type { KnownRecords, RawRecord } from './raw-record.ts';

/**
 * The id of a scale becomes the scale of a registered survey, `ma=Nhãn` an option. A version that
 * follows another opens today, unless it says when.
 */
export function spellOutSurvey(record: RawRecord, known: KnownRecords): RawRecord {
  const scales = new Map<unknown, Scale>(
    [defaultSurvey, ...known.registered.surveys].map(({ scale }) => [scale.id, scale]),
  );
  const { scale = defaultSurvey.scale.id, questions } = record;
  return {
    ...openingOf(record, known),
    ...record,
    scale: scales.get(scale) ?? scale,
    ...(Array.isArray(questions) && { questions: questions.map(spellOutQuestion) }),
  };
}

/** Ratings of earlier days belong to the version before. One that is registered keeps its day. */
function openingOf(
  { id, version }: RawRecord,
  { registered, inFile, today }: KnownRecords,
): RawRecord {
  const isEarlier = (other: RawRecord): boolean =>
    other['id'] === id && Number(other['version']) < Number(version);
  const same = registered.surveys.find((survey) => survey.id === id && survey.version === version);
  if (same) return { openFrom: same.openFrom };
  return [...registered.surveys, ...inFile].some(isEarlier) ? { openFrom: today } : {};
}

function spellOutQuestion(question: RawRecord): RawRecord {
  const { options } = question;
  return Array.isArray(options) ? { ...question, options: options.map(option) } : question;
}

function option(item: unknown): unknown {
  const [, id, label] = typeof item === 'string' ? (/^([^=]+)=(.+)$/.exec(item) ?? []) : [];
  return id === undefined ? item : { id: id.trim(), label: { vi: label?.trim() } };
}
