import {
  checkAnswers,
  defaultSurvey,
  localDateAt,
  type ArticleRating,
  type ProblemCode,
  type PublishedBadge,
  type PublishedCampaign,
  type PublishedCard,
  type Rating,
  type Summary,
  type Survey,
  type Unit,
} from '@vhcs/contract';
import { refusalOf, type WebApp } from './conditions.ts';

/** What a fake collector knows. What is left out is not there, and answered 404. */
export interface FakeRecords {
  readonly units?: readonly Unit[] | undefined;
  /** Default: the built-in survey. */
  readonly surveys?: readonly Survey[] | undefined;
  readonly campaigns?: readonly PublishedCampaign[] | undefined;
  readonly badges?: readonly PublishedBadge[] | undefined;
  readonly cards?: readonly PublishedCard[] | undefined;
  /** The first one of a unit is given, whatever else is asked for. */
  readonly summaries?: readonly Summary[] | undefined;
  readonly articles?: readonly ArticleRating[] | undefined;
}

/** A collector in memory that a test can look into. */
export interface FakeCollector extends WebApp {
  /** Every rating that it has taken, in order; those that were replaced are among them. */
  readonly ratings: readonly Rating[];
  /** Ratings that count. */
  readonly counted: readonly Rating[];
}

/**
 * Makes a collector that knows some records and keeps ratings in memory: keys, replays, replacing
 * and refusals are the collector's, everything else is left out. It depends on nothing.
 *
 * @param now the time, by which ratings without a day get one
 */
export function createFakeCollector(
  records: FakeRecords = {},
  now: () => number = Date.now,
): FakeCollector {
  const kept = new Map<string, Rating>();
  return {
    get ratings() {
      return [...kept.values()];
    },
    get counted() {
      const replaced = new Set([...kept.values()].map(({ replaces }) => replaces));
      return [...kept.values()].filter(({ idempotencyKey }) => !replaced.has(idempotencyKey));
    },
    fetch: async (request) => {
      const { pathname, searchParams } = new URL(request.url);
      const path = pathname.slice(pathname.indexOf('/v1/'));
      if (request.method === 'POST' && path === '/v1/ratings') {
        return take((await request.json()) as Rating, { records, kept, now });
      }
      const found = find(path, searchParams, records);
      return found === undefined ? refusalOf('unknown-resource') : Response.json(found);
    },
  };
}

interface Intake {
  readonly records: FakeRecords;
  readonly kept: Map<string, Rating>;
  readonly now: () => number;
}

function take(rating: Rating, { records, kept, now }: Intake): Response {
  const refused = refusalFor(rating, records);
  if (refused) return refusalOf(refused.code, refused);
  const earlier = kept.get(rating.idempotencyKey);
  if (earlier && JSON.stringify(earlier) !== JSON.stringify(rating)) return refusalOf('key-reused');
  if (rating.replaces !== undefined && !kept.has(rating.replaces)) {
    return refusalOf('not-replaceable');
  }
  kept.set(rating.idempotencyKey, rating);
  const { idempotencyKey, unit, survey, surveyVersion, localDate = localDateAt(now()) } = rating;
  const receipt = { idempotencyKey, unit, survey, surveyVersion, localDate };
  return Response.json(receipt, { status: earlier ? 200 : 201 });
}

interface Refused {
  readonly code: ProblemCode;
  readonly field: string;
}

function refusalFor(rating: Rating, { units, surveys }: FakeRecords): Refused | undefined {
  const unit = units?.find(({ id }) => id === rating.unit);
  if (units && !unit) return { code: 'unknown-unit', field: '/unit' };
  const survey = (surveys ?? [defaultSurvey]).find(
    ({ id, version }) => id === rating.survey && version === rating.surveyVersion,
  );
  if (!survey) return { code: 'unknown-survey', field: '/surveyVersion' };
  const [issue] = checkAnswers(survey, rating.answers);
  return issue && { code: 'invalid-rating', field: `/answers/${issue.question}` };
}

function find(path: string, query: URLSearchParams, records: FakeRecords): unknown {
  const [, , kind = '', id = '', part] = path.split('/').map(decodeURIComponent);
  const { units = [], cards = [], surveys = [defaultSurvey] } = records;
  const byId = (list: readonly { readonly id: string }[] = []): unknown =>
    list.find((record) => record.id === id);
  if (part === 'summary') return records.summaries?.find(({ unit }) => unit === id);
  if (id === 'summary') return records.articles?.find(({ url }) => url === query.get('url'));
  if (kind === 'units') return id === '' ? pageOf(units, query) : byId(units);
  if (kind === 'exemplars') {
    if (id !== '') return cards.find(({ unit }) => unit === id);
    return { ...pageOf(cards, query), facets: { provinces: [], levels: [], models: [] } };
  }
  if (kind === 'surveys') return byId(surveys);
  if (kind === 'campaigns') return byId(records.campaigns);
  return kind === 'badges' ? byId(records.badges) : undefined;
}

/** The cursor of a fake is how many items come before. */
function pageOf(items: readonly unknown[], query: URLSearchParams): object {
  const from = Number(query.get('cursor') ?? 0);
  const to = from + Number(query.get('limit') ?? 50);
  return { items: items.slice(from, to), nextCursor: to < items.length ? String(to) : null };
}
