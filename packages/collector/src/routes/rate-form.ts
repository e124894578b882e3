import { fillPath, localDateAt, routes } from '@vhcs/contract';
import type { Log, Random } from '../capabilities.ts';
import type { AppContext } from '../exchange.ts';
import { readBody } from '../guards/body.ts';
import { requireMediaType } from '../guards/media-type.ts';
import { visitorLanguage } from '../html/page-language.ts';
import type { PageLanguage } from '../html/page-language.ts';
import { ProblemError } from '../problems.ts';
import { arrive, type Arrival } from '../rate-form/arrival.ts';
import { fieldNames } from '../rate-form/fields.ts';
import { formHold } from '../rate-form/form-hold.ts';
import { renderForm } from '../rate-form/form-page.ts';
import {
  renderAlreadySent,
  renderClosedSurvey,
  renderNotOpenUnit,
  renderRatedToday,
  renderThanks,
  renderUnknown,
} from '../rate-form/message-pages.ts';
import { isMarked, ratedMark } from '../rate-form/rated-mark.ts';
import { keptStamp, newStamp, type FormStamp } from '../rate-form/stamp.ts';
import { readSubmission, type Submission } from '../rate-form/submission.ts';
import type { RateNotice, RateSubject } from '../rate-form/view.ts';
import { keepRating } from '../ratings/keep-rating.ts';
import { pageReply, redirectReply } from '../replies.ts';
import type { Handler } from '../resource.ts';
import type { RatingIntake } from './ratings.ts';

const FORM_TYPE = 'application/x-www-form-urlencoded';

/** What the form needs besides what taking a rating does. */
export interface RateFormOptions extends RatingIntake {
  readonly random: Random;
  readonly log: Log;
}

/** `GET /rate/:unit`: the form without script, or after it was sent the thanks. */
export function showRatingForm(options: RateFormOptions): Handler {
  return async (c) => {
    const parameters = new URL(c.req.url).searchParams;
    const { arrival, language } = arriveAt(c, options, parameters);
    const sentTo = parameters.has('done') && options.registry.unit(c.req.param('unit') ?? '');
    if (sentTo) return pageReply(c, 200, await renderThanks(sentTo, language));
    if (arrival.kind !== 'open') return turnAway(c, arrival, { language, refusedWith: 200 });
    const { subject } = arrival;
    return formReply(c, { status: 200, subject, fields: parameters, stamp: newStamp(options) });
  };
}

/** `POST /rate/:unit`: takes the form; a fault shows it again with everything that was typed. */
export function postRatingForm(options: RateFormOptions): Handler {
  return async (c) => {
    options.origins.admit(c.req.raw);
    requireMediaType(c.req.raw, [FORM_TYPE]);
    const fields = new URLSearchParams(await readBody(c.req.raw, c.env.framedBodies));

    const { arrival, language, today } = arriveAt(c, options, fields);
    if (arrival.kind !== 'open') return turnAway(c, arrival, { language, refusedWith: 409 });
    const { subject } = arrival;
    const stamp = keptStamp(fields, options);
    if (isMarked(c.req.header('Cookie'), subject)) {
      return pageReply(c, 409, await renderRatedToday(subject));
    }
    const { registry, sha256 } = options;
    const submission = readSubmission(subject, fields, { registry, today, sha256 });
    if (submission.kind !== 'admitted') {
      const faults = submission.kind === 'faults' ? submission.faults : noFaults;
      return formReply(c, { status: 422, subject, fields, stamp, notice: submission, faults });
    }

    const network = c.env.clientNetwork();
    const refusal = await keep(options, { submission, fields, network });

    return refusal
      ? refusedReply(c, options, { refusal, subject, fields, stamp })
      : redirectReply(c, thanksAddress(c, subject), 303, {
          'Set-Cookie': ratedMark(subject, options.clock()),
        });
  };
}

function arriveAt(
  c: AppContext,
  { registry, clock }: RateFormOptions,
  parameters: URLSearchParams,
) {
  const language = visitorLanguage(parameters.get(fieldNames.language), acceptLanguage(c));
  const today = localDateAt(clock());
  const address = new URL(c.req.url).searchParams;
  const request = { unitId: c.req.param('unit') ?? '', address, parameters, language };
  return { arrival: arrive(request, { registry, today }), language, today };
}

const acceptLanguage = (c: AppContext): string | null => c.req.header('Accept-Language') ?? null;

/** Says in words why there is no form. A page that explains is found; a form that was sent is refused. */
async function turnAway(
  c: AppContext,
  arrival: Exclude<Arrival, { kind: 'open' }>,
  { language, refusedWith }: { readonly language: PageLanguage; readonly refusedWith: 200 | 409 },
): Promise<Response> {
  switch (arrival.kind) {
    case 'unknown-unit':
      return pageReply(c, 404, await renderUnknown({ kind: 'unit', id: arrival.id }, language));
    case 'unknown-survey':
      return pageReply(c, 404, await renderUnknown({ kind: 'survey', id: arrival.id }, language));
    case 'not-open': {
      const page = await renderNotOpenUnit(arrival.notOpen, language, arrival.wish);
      return pageReply(c, refusedWith, page);
    }
    case 'closed-survey':
      return pageReply(c, refusedWith, await renderClosedSurvey(arrival.subject));
  }
}

const noFaults: ReadonlyMap<string, string> = new Map();

interface FormReply {
  readonly status: 200 | 422 | 429 | 503;
  readonly subject: RateSubject;
  readonly fields: URLSearchParams;
  readonly stamp: FormStamp;
  readonly notice?: RateNotice;
  readonly faults?: ReadonlyMap<string, string>;
}

async function formReply(
  c: AppContext,
  { status, subject, notice = { kind: 'none' }, faults = noFaults, ...filled }: FormReply,
): Promise<Response> {
  const page = await renderForm({ ...subject, ...filled, notice, faults });
  return pageReply(c, status, page, {
    Vary: 'Accept-Language',
    ...(notice.kind === 'busy' && { 'Retry-After': notice.retryAfter }),
  });
}

interface SentForm {
  readonly submission: Extract<Submission, { kind: 'admitted' }>;
  readonly fields: URLSearchParams;
  readonly network: string;
}

/** Stores the rating, held where no person seems to have sent it. */
async function keep(
  options: RateFormOptions,
  { submission: { rating }, fields, network }: SentForm,
): Promise<ProblemError | undefined> {
  const { limiter, clock } = options;
  const hold = formHold({ fields, admission: rating.admission }, clock());
  try {
    const mark = limiter.enter(network);
    limiter.charge(mark, rating.admission.unit);
    await keepRating(options, hold ? { ...rating, hold } : rating, mark);
    return undefined;
  } catch (error) {
    if (error instanceof ProblemError) return error;
    throw error;
  }
}

async function refusedReply(
  c: AppContext,
  options: RateFormOptions,
  sent: {
    readonly refusal: ProblemError;
    readonly subject: RateSubject;
    readonly fields: URLSearchParams;
    readonly stamp: FormStamp;
  },
): Promise<Response> {
  const { refusal, ...form } = sent;
  switch (refusal.code) {
    case 'key-reused':
      return pageReply(c, 409, await renderAlreadySent(form.subject));
    case 'unavailable':
      options.log.error({ err: refusal.cause, requestId: c.env.requestId }, 'rating not stored');
      return formReply(c, { status: 503, ...form, notice: busy(refusal) });
    case 'too-many-ratings':
      return formReply(c, { status: 429, ...form, notice: busy(refusal) });
    default:
      throw refusal;
  }
}

const busy = ({ extra }: ProblemError): RateNotice => ({
  kind: 'busy',
  retryAfter: extra.headers?.['Retry-After'] ?? '5',
});

/** The language is named only where the browser's own wish would give another. */
function thanksAddress(c: AppContext, { unit, language }: RateSubject): string {
  const path = fillPath(routes.showRatingForm.path, { unit: unit.id });
  const isOwnWish = visitorLanguage(null, acceptLanguage(c)) === language;
  return `${path}?done=1${isOwnWish ? '' : `&${fieldNames.language}=${language}`}`;
}
