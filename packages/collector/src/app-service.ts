import { routes } from '@vhcs/contract';
import { Hono } from 'hono';
import { addAdminRoutes } from './admin/admin-routes.ts';
import type { AppOptions } from './app-options.ts';
import { noAssets } from './assets/asset-source.ts';
import type { AppContext } from './exchange.ts';
import { jsonForms } from './files/file-forms.ts';
import { frameScript } from './frame/frame-script.ts';
import { hostScript } from './frame/host-script.ts';
import { frameStyles } from './frame/styles.ts';
import { createBurstGuard, type BurstGuard } from './guards/burst-guard.ts';
import { createFramePolicy } from './guards/frame-policy.ts';
import { createOriginPolicy } from './guards/origin.ts';
import { createRatingLimiter, type RatingLimiter } from './guards/rating-limiter.ts';
import { createReaderGuard, type ReaderGuard } from './guards/reader-guard.ts';
import { handoutStyles } from './handouts/styles.ts';
import { createInstallationMonitor } from './installations/installation-monitor.ts';
import { asResponse, ProblemError, quoted } from './problems.ts';
import { refusal } from './refusals.ts';
import type { RegistrySource } from './registry/registry-source.ts';
import type { Registry } from './registry/registry.ts';
import { redirectReply } from './replies.ts';
import { createReplyCache } from './reply-cache.ts';
import { addResource, type Router } from './resource.ts';
import { pageStyles } from './pages/styles.ts';
import { rateFormStyles } from './rate-form/styles.ts';
import { noRollout } from './rollout/rollout-source.ts';
import { getArticleSummary } from './routes/articles.ts';
import { getEmbedAsset, getExampleAsset, getNoIcon, redirectToDemo } from './routes/assets.ts';
import { getBadge, getBadgePicture } from './routes/badges.ts';
import { byEnding } from './routes/by-ending.ts';
import { getExemplar, listExemplars } from './routes/exemplars.ts';
import { showFrame } from './routes/frame.ts';
import { getRatingCode, showHandout } from './routes/handouts.ts';
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

/** What answers out of one registry. */
export interface Service {
  readonly router: Router;
  readonly desk: RatingDesk;
  readonly summaries: SummaryDesk;
}

/**
 * Each registry has a service of its own, so that a request is answered out of the one that was
 * current when it came, however long it takes and whatever is changed meanwhile.
 */
export function servicesByRegistry(
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
  add(routes.getRatingCode.path, { GET: getRatingCode({ registry, clock }) });
  add(routes.showHandout.path, { GET: showHandout({ registry, clock }) });
  const policy = createFramePolicy(sites, furtherOrigins);
  add(routes.showFrame.path, { GET: showFrame({ registry, clock, policy }) });
  add(routes.reportInstallation.path, { POST: reportInstallation(intake) });
  addAdminRoutes(add, { ...parts, files: parts.files ?? jsonForms });
  add('/static/rate.css', { GET: getStylesheet(rateFormStyles) });
  add('/static/page.css', { GET: getStylesheet(pageStyles) });
  add('/static/handout.css', { GET: getStylesheet(handoutStyles) });
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
export const pathOf = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

const nothingHere = (c: AppContext): ProblemError =>
  new ProblemError(
    'not-found',
    `Nothing is at ${quoted(c.req.path)}; /openapi.json lists what there is.`,
  );
