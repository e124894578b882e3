import { defaultSurvey, type Scale, type Survey } from '@vhcs/contract';
import { canonicalJson } from '../rollout/canonical-json.ts';
import { keyOf } from '../registry/record-key.ts';
import { faultTexts, type ImportFault } from './fault.ts';
import type { CheckedRecord, ImportSituation } from './import-situation.ts';
import type { FieldPath, LocatedRecord } from './located-record.ts';
import { knownScales } from './spell-out-survey.ts';

/** What is wrong with surveys. One that is registered in the same words is not judged again. */
export function surveyFaults(situation: ImportSituation): readonly ImportFault[] {
  if (situation.kind.list !== 'surveys') return [];
  const news = newSurveys(situation);
  return [
    ...publishedVersions(situation),
    ...otherBuiltIns(situation),
    ...otherScales(news, situation),
    ...news.flatMap(({ survey, located }) => [
      ...repeatedIds(survey, located),
      ...scaleFaults(survey, located),
    ]),
  ];
}

interface LocatedSurvey {
  readonly survey: Survey;
  readonly located: LocatedRecord;
}

function newSurveys({ checked, before }: ImportSituation): readonly LocatedSurvey[] {
  const known = new Map(before.surveys.map((survey) => [keyOf(survey), canonicalJson(survey)]));
  return checked.flatMap(({ record, located }) =>
    isSurvey(record) && known.get(keyOf(record)) !== canonicalJson(record)
      ? [{ survey: record, located }]
      : [],
  );
}

const isSurvey = (record: CheckedRecord['record']): record is Survey => 'questions' in record;

/** A published version of a survey is never altered. */
function publishedVersions({ checked, before }: ImportSituation): readonly ImportFault[] {
  const published = new Map(before.surveys.map((survey) => [keyOf(survey), survey]));
  return checked.flatMap(({ record, located }) => {
    const earlier = published.get(keyOf(record));
    if (!earlier || canonicalJson(earlier) === canonicalJson(record)) return [];
    const next = String(nextVersion(before.surveys, record.id));
    return [
      {
        ...located.where(['version']),
        problem: faultTexts.published,
        accepted: { vi: `phiên bản mới: ${next}`, en: `a new version: ${next}` },
      },
    ];
  });
}

/** The scripts on portals carry the built-in survey with them, some of them for years. */
function otherBuiltIns({ checked }: ImportSituation): readonly ImportFault[] {
  return checked
    .filter(({ record }) => record.id === defaultSurvey.id)
    .filter(({ record }) => canonicalJson(record) !== canonicalJson(defaultSurvey))
    .map(({ located }) => ({
      ...located.where(['id']),
      problem: faultTexts.builtIn,
      accepted: {
        vi: 'một mã phiếu khác, rồi ghi mã ấy vào thẻ: survey="…"',
        en: 'another id, which elements then name: survey="…"',
      },
    }));
}

/** A scale that is named by its id means the same to every survey. */
function otherScales(
  news: readonly LocatedSurvey[],
  { before }: ImportSituation,
): readonly ImportFault[] {
  const known = new Map(knownScales(before.surveys));
  return news.flatMap(({ survey: { scale }, located }) => {
    const earlier = known.get(scale.id) ?? scale;
    known.set(scale.id, earlier);
    if (canonicalJson(earlier) === canonicalJson(scale)) return [];
    const accepted = {
      vi: 'một mã thang đo khác, hoặc đúng các mức đã có của mã này',
      en: 'another id of a scale, or the very points that this one has',
    };
    return [{ ...located.where(['scale', 'id']), problem: faultTexts.otherScale, accepted }];
  });
}

/** Answers are told apart by the ids of questions and options: to repeated ones none would be valid. */
function repeatedIds({ questions }: Survey, located: LocatedRecord): readonly ImportFault[] {
  const faultAt = (path: FieldPath, isQuestion: boolean): ImportFault => ({
    ...located.where(path),
    problem: isQuestion ? faultTexts.doubleQuestion : faultTexts.doubleOption,
    accepted: isQuestion
      ? { vi: 'mỗi mã câu hỏi một lần trong phiếu', en: 'each question id once in the survey' }
      : { vi: 'mỗi mã lựa chọn một lần trong câu hỏi', en: 'each option id once in the question' },
  });
  return [
    ...repeated(questions.map(({ id }) => id)).map((at) => faultAt(['questions', at, 'id'], true)),
    ...questions.flatMap((question, at) =>
      question.type === 'multi'
        ? repeated(question.options.map(({ id }) => id)).map((option) =>
            faultAt(['questions', at, 'options', option, 'id'], false),
          )
        : [],
    ),
  ];
}

/** Figures rest on the values, pages on the order. */
function scaleFaults({ scale }: Survey, located: LocatedRecord): readonly ImportFault[] {
  const accepted = { vi: 'mỗi mức một giá trị riêng', en: 'a value of its own for each point' };
  const doubles = repeated(scale.points.map(({ value }) => value)).map((at) => ({
    ...located.where(['scale', 'points', at, 'value']),
    problem: faultTexts.doubleValue,
    accepted,
  }));
  if (doubles.length > 0 || isInOrder(scale)) return doubles;
  const place = located.where(['scale', 'order']);
  return [{ ...place, problem: faultTexts.scaleOrder, accepted: orders[scale.order] }];
}

const isInOrder = ({ order, points }: Scale): boolean =>
  points.every(({ value }, index) => {
    const { value: before } = points[index - 1] ?? {};
    return before === undefined || (order === 'best-first' ? value < before : value > before);
  });

const orders = {
  'best-first': {
    vi: 'best-first: giá trị giảm dần từ mức đầu đến mức cuối',
    en: 'best-first: values that fall from the first point to the last',
  },
  'worst-first': {
    vi: 'worst-first: giá trị tăng dần từ mức đầu đến mức cuối',
    en: 'worst-first: values that rise from the first point to the last',
  },
} as const satisfies Record<Scale['order'], ImportFault['accepted']>;

/** The places of what stood earlier already. */
const repeated = (values: readonly unknown[]): readonly number[] =>
  values.flatMap((value, at) => (values.indexOf(value) < at ? [at] : []));

/** The version that a survey has next. */
export const nextVersion = (surveys: readonly Survey[], id: string): number =>
  Math.max(0, ...surveys.filter((survey) => survey.id === id).map(({ version }) => version)) + 1;
