import { defaultSurvey, type Scale } from '@vhcs/contract';
import type { KnownRecords, RawRecord } from './raw-record.ts';

/** The id of a scale becomes the scale of a registered survey, `ma=Nhãn` an option. */
export function spellOutSurvey(record: RawRecord, { registered }: KnownRecords): RawRecord {
  const scales = new Map<unknown, Scale>(
    [defaultSurvey, ...registered.surveys].map(({ scale }) => [scale.id, scale]),
  );
  const { scale = defaultSurvey.scale.id, questions } = record;
  return {
    ...record,
    scale: scales.get(scale) ?? scale,
    ...(Array.isArray(questions) && { questions: questions.map(spellOutQuestion) }),
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
