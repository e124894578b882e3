import { defaultSurvey, type Scale, type Survey } from '@vhcs/contract';
import type { KnownRecords, RawRecord, SpellOut } from './raw-record.ts';

/**
 * The id of a scale becomes the scale of a registered survey, `ma=Nhãn` an option. A version that
 * follows another opens today, unless it says when. `open`, which a published survey has, says nothing
 * of a new one.
 */
export function spellOutSurvey(known: KnownRecords): SpellOut {
  const scales: ReadonlyMap<unknown, Scale> = knownScales(known.registered.surveys);
  const openingOf = openings(known);
  return (record) => {
    const { scale = defaultSurvey.scale.id, questions } = record;
    const spelledOut: Record<string, unknown> = {
      ...openingOf(record),
      ...record,
      scale: scales.get(scale) ?? scale,
      ...(Array.isArray(questions) && { questions: questions.map(spellOutQuestion) }),
    };
    delete spelledOut['open'];
    return spelledOut;
  };
}

/** The scales by their ids. No survey changes what the id of the built-in one means. */
export const knownScales = (surveys: readonly Survey[]): ReadonlyMap<string, Scale> =>
  new Map([...surveys, defaultSurvey].map(({ scale }) => [scale.id, scale]));

/** Ratings of earlier days belong to the version before. One that is registered keeps its day. */
function openings({ registered, inFile, today }: KnownRecords): SpellOut {
  const first = new Map<unknown, number>();
  for (const { id, version } of [...registered.surveys, ...inFile] as readonly RawRecord[]) {
    first.set(id, Math.min(first.get(id) ?? Infinity, Number(version)));
  }
  return ({ id, version }) => {
    const same = registered.surveys.find(
      (survey) => survey.id === id && survey.version === version,
    );
    if (same) return { openFrom: same.openFrom };
    return (first.get(id) ?? Infinity) < Number(version) ? { openFrom: today } : {};
  };
}

function spellOutQuestion(question: RawRecord): RawRecord {
  const { options } = question;
  return Array.isArray(options) ? { ...question, options: options.map(option) } : question;
}

function option(item: unknown): unknown {
  const [, id, label] = typeof item === 'string' ? (/^([^=]+)=(.+)$/.exec(item) ?? []) : [];
  return id === undefined ? item : { id: id.trim(), label: { vi: label?.trim() } };
}
