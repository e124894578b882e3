import { z } from 'zod';
import { articleStatsSchema, type ArticleStats } from './schemas/article.ts';
import { badgeSchema, type Badge } from './schemas/badge.ts';
import { campaignSchema, type Campaign } from './schemas/campaign.ts';
import { documentSchema, type Document } from './schemas/document.ts';
import { exemplarCardSchema, type ExemplarCard } from './schemas/exemplar.ts';
import { scaleSchema, surveySchema, type Scale, type Survey } from './schemas/survey.ts';
import { unitSchema, type Unit } from './schemas/unit.ts';
import { foldForSearch } from './text.ts';

/** Everything that the sample file holds, in the shapes of the contract. */
export interface Fixtures {
  readonly documents: readonly Document[];
  readonly campaigns: readonly Campaign[];
  readonly units: readonly Unit[];
  readonly surveys: readonly Survey[];
  readonly badges: readonly Badge[];
  readonly exemplarCards: readonly ExemplarCard[];
  readonly articleStats: ArticleStats;
}

/** The sample file is written by hand in a short form; a row is only known to be an object. */
const row = z.record(z.string(), z.unknown());
type Row = z.infer<typeof row>;

const fileSchema = z.strictObject({
  _note: z.string(),
  documents: z.array(row),
  campaigns: z.array(row),
  units: z.array(row),
  scales: z.array(row),
  surveys: z.array(row),
  badges: z.array(row),
  exemplarCards: z.array(row),
  articleStats: z.unknown(),
});

/**
 * Reads the sample file: short forms are spelled out (`"vi"` and `"en"` become one localized text,
 * a scale's name becomes the scale), and every record passes its schema.
 *
 * @throws ZodError naming the record and field that does not fit
 */
export function readFixtures(json: unknown): Fixtures {
  const file = fileSchema.parse(json);
  const scales = new Map(file.scales.map(readScale).map((scale) => [scale.id, scale]));
  return {
    documents: z.array(documentSchema).parse(file.documents),
    campaigns: z.array(campaignSchema).parse(file.campaigns.map(spellOutCampaign)),
    units: z.array(unitSchema).parse(file.units.map(spellOutUnit)),
    surveys: file.surveys.map((survey) => readSurvey(survey, scales)),
    badges: z.array(badgeSchema).parse(file.badges.map(spellOutBadge)),
    exemplarCards: z.array(exemplarCardSchema).parse(file.exemplarCards.map(spellOutCard)),
    articleStats: articleStatsSchema.parse(file.articleStats),
  };
}

const list = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const rows = (value: unknown): readonly Row[] => z.array(row).parse(list(value));

/** `{ vi, en }` of a record that has them beside its other fields. */
function localizedOf({ vi, en }: Row): Row {
  return en === undefined ? { vi } : { vi, en };
}

/** The file does not say what a model's picture shows. */
const motifs: Row = {
  '4-xin-4-luon': 'courtesy',
  'nu-cuoi-cong-so': 'smile',
  'khong-nhua-1-lan': 'no-plastic',
  'xanh-sach-dep': 'green-clean',
};

function spellOutBadge(badge: Row): Row {
  return { ...badge, name: localizedOf(badge), motif: motifs[String(badge['id'])] };
}

function spellOutCampaign({ source, ...campaign }: Row): Row {
  return { ...campaign, sources: list(source), parent: campaign['parent'] ?? null };
}

function spellOutUnit({ name, successors, successorProvince, ...unit }: Row): Row {
  const province = successorProvince === undefined ? {} : { province: successorProvince };
  return {
    ...unit,
    name: { vi: name },
    successors: list(successors).map((successor) => ({ name: successor, ...province })),
  };
}

function readScale({ id, order, points }: Row): Scale {
  return scaleSchema.parse({
    id,
    order: order ?? 'worst-first',
    points: rows(points).map((point) => ({ value: point['v'], label: localizedOf(point) })),
  });
}

/** An article rating asks one thing, which its short form leaves unsaid. */
const starQuestion = (callToAction: unknown): Row => ({
  id: 'stars',
  type: 'scale',
  required: true,
  text: callToAction,
});

function readSurvey(survey: Row, scales: ReadonlyMap<string, Scale>): Survey {
  const { scale, version, questions, summary, cta, max, grades, basis, ...rest } = survey;
  const numbered = typeof version === 'number';
  return surveySchema.parse({
    ...rest,
    version: numbered ? version : 1,
    basis: numbered ? basis : version,
    scale: scales.get(z.string().parse(scale)),
    questions:
      questions === undefined ? [starQuestion(cta)] : rows(questions).map(spellOutQuestion),
    maxPoints: max,
    resultSentence: summary,
    grades:
      grades === undefined
        ? undefined
        : rows(grades).map((grade) => ({ label: localizedOf(grade), min: grade['min'] })),
  });
}

function spellOutQuestion({ options, max, naAllowed, ...question }: Row): Row {
  return {
    ...question,
    text: localizedOf(question),
    maxLength: max,
    notApplicable: naAllowed,
    options:
      options === undefined ? undefined : z.array(z.string()).parse(options).map(spellOutOption),
  };
}

/** The file has options in Vietnamese alone. */
const optionsInEnglish: Row = {
  'xin chào': 'hello',
  'xin lỗi': 'sorry',
  'xin cảm ơn': 'thank you',
  'xin phép': 'may I',
  'luôn mỉm cười': 'always smiling',
  'luôn nhẹ nhàng': 'always gentle',
  'luôn lắng nghe': 'always listening',
  'luôn giúp đỡ': 'always helping',
};

function spellOutOption(label: string): Row {
  return {
    id: foldForSearch(label).replaceAll(' ', '-'),
    label: localizedOf({ vi: label, en: optionsInEnglish[label] }),
  };
}

function spellOutCard({ figures, ...card }: Row): Row {
  return {
    ...card,
    figures: rows(figures).map(({ op, asOf, ...figure }) => ({
      ...figure,
      operator: op,
      period: asOf,
      source: card['source'],
    })),
  };
}
