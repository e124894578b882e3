import { routes } from '@vhcs/contract';
import { Hono } from 'hono';
import { addAdminRoutes } from './admin/admin-routes.ts';
import { noAssets, type AssetSource } from './assets/asset-source.ts';
import type { Clock, Log, Random } from './capabilities.ts';
import {
  createRequestIds,
  type AppContext,
  type Exchange,
  type PlainReply,
  type RequestHead,
  type Runtime,
} from './exchange.ts';
import { jsonForms, type FileForms } from './files/file-forms.ts';
import { frameScript } from './frame/frame-script.ts';
import { hostScript } from './frame/host-script.ts';
import { frameStyles } from './frame/styles.ts';
import { createBurstGuard, type BurstGuard } from './guards/burst-guard.ts';
import { createFramePolicy } from './guards/frame-policy.ts';
import type { LimitSettings } from './guards/limit-settings.ts';
import { createOriginPolicy } from './guards/origin.ts';
import { createRatingLimiter, type RatingLimiter } from './guards/rating-limiter.ts';
import { createReaderGuard, type ReaderGuard } from './guards/reader-guard.ts';
import { createInstallationMonitor } from './installations/installation-monitor.ts';
import { noObserver, type RequestObserver } from './observing/request-observer.ts';
import { asResponse, ProblemError, quoted } from './problems.ts';
import { logRefusal, refusal } from './refusals.ts';
import { asRegistrySource, type RegistrySource } from './registry/registry-source.ts';
import type { Registry } from './registry/registry.ts';
import { redirectReply } from './replies.ts';
import { createReplyCache } from './reply-cache.ts';
import { addResource, type Router } from './resource.ts';
import { pageStyles } from './pages/styles.ts';
import { rateFormStyles } from './rate-form/styles.ts';
import { noRollout, type RolloutSource } from './rollout/rollout-source.ts';
import { getArticleSummary } from './routes/articles.ts';
import { getEmbedAsset, getExampleAsset, getNoIcon, redirectToDemo } from './routes/assets.ts';
import { getBadge, getBadgePicture } from './routes/badges.ts';
import { byEnding } from './routes/by-ending.ts';
import { getExemplar, listExemplars } from './routes/exemplars.ts';
import { showFrame } from './routes/frame.ts';
import { reportInstallation } from './routes/installations.ts';
import { getMethodPage } from './routes/method-page.ts';
import { getExemplarPage, getUnitPage } from './routes/pages.ts';
import { postRatingForm, showRatingForm } from './routes/rate-form.ts';
import { createRatingDesk, submitRating, type RatingDesk } from './routes/ratings.ts';
import { getCampaign, getSurvey, getUnit } from './routes/records.ts';
import { getRollout } from './routes/rollout.ts';
import { getScript } from './routes/script.ts';
import { getHealth, getOpenapi, getReadiness } from './routes/state.ts';
import { getStylesheet } from './routes/stylesheet.ts';
import { createSummaryDesk, type SummaryDesk } from './routes/summary-desk.ts';
import { getSummary } from './routes/summary.ts';
import { listUnitComments } from './routes/unit-comments.ts';
import { listUnits } from './routes/units.ts';
import type { Sha256 } from './store/hashing.ts';
import type { Store } from './store/store.ts';

/** Everything that the app cannot have by itself. */
export interface AppOptions {
  readonly store: Store;
  /** What is registered: once and for all, or as it is at each request. */
  readonly registry: Registry | RegistrySource;
  readonly clock: Clock;
  readonly random: Random;
  readonly sha256: Sha256;
  readonly log: Log;
  /** Origins that may send ratings besides those of the registered sites. Default: none. */
  readonly furtherOrigins?: readonly string[];
  /** How many ratings one network may send. Default: `defaultLimits`. */
  readonly limits?: LimitSettings;
  /** Sees every request, for metrics and traces. Default: nobody does. */
  readonly observer?: RequestObserver;
  /** What the deployment decides about its releases. Default: nothing. */
  readonly rollout?: RolloutSource;
  /** Forms of operators' files. Default: JSON alone. */
  readonly files?: FileForms;
  /** Files under `/embed/`, `/demo/` and `/gallery/`. Default: none. */
  readonly assets?: {
    readonly embed: AssetSource;
    readonly demo: AssetSource;
    readonly gallery: AssetSource;
  };
}

/** The collector as a function from a request to its answer. */
export interface App {
  /** Never rejects: what fails inside is answered 500 and logged. */
  fetch(request: Request, runtime?: Runtime): Response | Promise<Response>;
  /**
   * `POST /v1/ratings` for a server that would have to make a `Request` first, which costs more
   * than the rating. The same code answers it, and the same answer. Never rejects.
   */
  takeRating(sent: SentRating): PlainReply | Promise<PlainReply>;
  /** `GET /v1/units/:id/summary` in the same way. Never rejects. */
  giveSummary(asked: AskedSummary): PlainReply | Promise<PlainReply>;
}

/** What a server has of a request without having made a `Request`. */
interface PlainCall {
  readonly head: RequestHead;
  readonly runtime: Runtime;
}

/** A rating whose body a server has read. */
export interface SentRating extends PlainCall {
  readonly body: () => string;
}

/** A summary that is asked for. */
export interface AskedSummary extends PlainCall {
  readonly unit: string;
  /** What stands after the `?` of the address; empty where nothing does. */
  readonly query: string;
}

/** What answers a call, given everything that it may need. */
type PlainAnswer = (service: Service, exchange: Exchange) => PlainReply | Promise<PlainReply>;

/**
 * The whole collector on web standards only: the same behind Node's HTTP server, in tests, and
 * inside a browser's mock worker.
 */
export function createApp(options: AppOptions): App {
  const registry = asRegistrySource(options.registry);
  const serviceFor = servicesByRegistry({ ...options, source: registry });
  const { clock, log, observer = noObserver } = options;
  const nextRequestId = createRequestIds(options.random);
  const begin = (runtime: Runtime = {}, route = 'none'): Exchange => ({
    requestId: nextRequestId(runtime.requestId),
    framedBodies: runtime.framedBodies === true,
    clientNetwork: runtime.clientNetwork ?? unknownNetwork,
    route,
  });
  const plainly = (
    { head, runtime }: PlainCall,
    route: string,
    answer: PlainAnswer,
  ): PlainReply | Promise<PlainReply> => {
    const exchange = begin(runtime, route);
    const startMs = clock();
    const finish = observer.begin(head);
    const given = (reply: PlainReply): PlainReply => {
      finish(reply.status, exchange);
      return reply;
    };
    const refused = (error: unknown): PlainReply => {
      const reply = refusal(error, exchange, log);
      const { status } = reply;
      logRefusal(log, { method: head.method, status, ms: clock() - startMs }, exchange);
      return given(reply);
    };
    try {
      const reply = answer(serviceFor(registry.current()), exchange);
      return reply instanceof Promise ? reply.then(given, refused) : given(reply);
    } catch (error) {
      return refused(error);
    }
  };
  return {
    fetch: (request, runtime) => {
      const exchange = begin(runtime);
      const { method } = request;
      const startMs = clock();
      const finish = observer.begin(request);
      const logged = (response: Response): Response => {
        const { status } = response;
        finish(status, exchange);
        if (status >= 400) logRefusal(log, { method, status, ms: clock() - startMs }, exchange);
        return response;
      };
      const answer = serviceFor(registry.current()).router.fetch(request, exchange);
      return answer instanceof Promise ? answer.then(logged) : logged(answer);
    },
    takeRating: (sent) =>
      plainly(sent, routes.submitRating.path, ({ desk }, exchange) =>
        desk.take(desk.enter({ head: sent.head, exchange }), sent.body()),
      ),
    giveSummary: (asked) =>
      plainly(asked, summaryPath, ({ summaries }, exchange) =>
        summaries.give({ head: asked.head, exchange, unit: asked.unit, query: asked.query }),
      ),
  };
}

/** What answers out of one registry. */
interface Service {
  readonly router: Router;
  readonly desk: RatingDesk;
  readonly summaries: SummaryDesk;
}

/**
 * Each registry has a service of its own, so that a request is answered out of the one that was
 * current when it came, however long it takes and whatever is changed meanwhile.
 */
function servicesByRegistry(
  options: AppOptions & Pick<RouteParts, 'source'>,
): (registry: Registry) => Service {
  const lasting = {
    ...options,
    readers: createReaderGuard(options),
    limiter: createRatingLimiter(options),
    bursts: createBurstGuard(options),
  };
  let last: { readonly registry: Registry; readonly service: Service } | undefined;
  return (registry) => {
    if (last?.registry !== registry) {
      last = { registry, service: createService({ ...lasting, registry }) };
    }
    return last.service;
  };
}

/** What the routes are made of; what remembers requests outlives a registry and comes from outside. */
interface RouteParts extends AppOptions {
  readonly registry: Registry;
  readonly source: RegistrySource;
  readonly readers: ReaderGuard;
  readonly limiter: RatingLimiter;
  readonly bursts: BurstGuard;
}

function createService(parts: RouteParts): Service {
  const router: Router = new Hono();
  const { registry, clock, store, log, furtherOrigins, rollout = noRollout } = parts;
  const { sites } = registry;
  const figures = { ...parts, cache: createReplyCache(clock) };
  const assets = parts.assets ?? { embed: noAssets, demo: noAssets, gallery: noAssets };
  const intake = {
    ...parts,
    origins: createOriginPolicy(sites, furtherOrigins),
    monitor: createInstallationMonitor({ sites, installations: store.installations, clock }),
  };
  const desk = createRatingDesk(intake);
  const summaries = createSummaryDesk(figures);
  const add = (path: string, methods: Parameters<typeof addResource>[2]): void => {
    addResource(router, pathOf(path), methods);
  };
  add(routes.submitRating.path, { POST: submitRating(desk) });
  add(routes.getSurvey.path, { GET: getSurvey(registry, clock) });
  add(routes.getCampaign.path, { GET: getCampaign(registry) });
  add(routes.listUnits.path, { GET: listUnits(registry, figures.cache) });
  add(routes.getUnit.path, {
    GET: byEnding('.html', { ended: getUnitPage(figures), plain: getUnit(registry) }),
  });
  add(routes.listUnitComments.path, { GET: listUnitComments({ registry, store }) });
  add(routes.getSummary.path, { GET: getSummary(summaries) });
  add(routes.getMethodPage.path, { GET: getMethodPage(figures) });
  add('/method', {
    GET: (c) => redirectReply(c, `${routes.getMethodPage.path}?lang=en`, 308),
  });
  add(routes.listExemplars.path, { GET: listExemplars(registry, figures.cache) });
  add(routes.getExemplar.path, {
    GET: byEnding('.html', { ended: getExemplarPage(figures), plain: getExemplar(registry) }),
  });
  add(routes.getBadge.path, {
    GET: byEnding('.svg', { ended: getBadgePicture(registry, clock), plain: getBadge(registry) }),
  });
  add(routes.getArticleSummary.path, { GET: getArticleSummary(store) });
  add(routes.showRatingForm.path, { GET: showRatingForm(intake), POST: postRatingForm(intake) });
  const policy = createFramePolicy(sites, furtherOrigins);
  add(routes.showFrame.path, { GET: showFrame({ registry, clock, policy }) });
  add(routes.reportInstallation.path, { POST: reportInstallation(intake) });
  addAdminRoutes(add, { ...parts, files: parts.files ?? jsonForms });
  add('/static/rate.css', { GET: getStylesheet(rateFormStyles) });
  add('/static/page.css', { GET: getStylesheet(pageStyles) });
  add('/static/frame.css', { GET: getStylesheet(frameStyles) });
  add('/static/frame.js', { GET: getScript(frameScript) });
  add('/static/frame-host.js', { GET: getScript(hostScript) });
  add(routes.openapi.path, { GET: getOpenapi() });
  add(routes.healthz.path, { GET: getHealth });
  add(routes.readyz.path, { GET: getReadiness(store) });
  add('/favicon.ico', { GET: getNoIcon });
  add('/', { GET: redirectToDemo });
  add('/demo', { GET: redirectToDemo });
  add('/demo/*', { GET: getExampleAsset(assets.demo, '/demo/') });
  add('/gallery/*', { GET: getExampleAsset(assets.gallery, '/gallery/') });
  add(routes.getRollout.path, { GET: getRollout({ rollout, monitor: intake.monitor, log }) });
  add('/embed/*', { GET: getEmbedAsset(assets.embed) });
  router.notFound((c) => asResponse(refusal(nothingHere(c), c.env, log)));
  router.onError((error, c) => asResponse(refusal(error, c.env, log)));
  return { router, desk, summaries };
}

/** A path of the contract as the router and the log name it, `/v1/units/:id`. */
const pathOf = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

const summaryPath = pathOf(routes.getSummary.path);

const unknownNetwork = (): string => '';

const nothingHere = (c: AppContext): ProblemError =>
  new ProblemError(
    'not-found',
    `Nothing is at ${quoted(c.req.path)}; /openapi.json lists what there is.`,
  );
