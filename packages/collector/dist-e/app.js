import { routes } from '@vhcs/contract';
import { Hono } from 'hono';
import { addAdminRoutes } from "./admin/admin-routes.js";
import { noAssets } from "./assets/asset-source.js";
import { createRequestIds, } from "./exchange.js";
import { frameScript } from "./frame/frame-script.js";
import { hostScript } from "./frame/host-script.js";
import { frameStyles } from "./frame/styles.js";
import { createBurstGuard } from "./guards/burst-guard.js";
import { createFramePolicy } from "./guards/frame-policy.js";
import { createOriginPolicy } from "./guards/origin.js";
import { createRatingLimiter } from "./guards/rating-limiter.js";
import { createReaderGuard } from "./guards/reader-guard.js";
import { createInstallationMonitor } from "./installations/installation-monitor.js";
import { noObserver } from "./observing/request-observer.js";
import { asResponse, ProblemError, quoted } from "./problems.js";
import { logRefusal, refusal } from "./refusals.js";
import { asRegistrySource } from "./registry/registry-source.js";
import { redirectReply } from "./replies.js";
import { createReplyCache } from "./reply-cache.js";
import { addResource } from "./resource.js";
import { pageStyles } from "./pages/styles.js";
import { rateFormStyles } from "./rate-form/styles.js";
import { noRollout } from "./rollout/rollout-source.js";
import { getArticleSummary } from "./routes/articles.js";
import { getEmbedAsset, getExampleAsset, getNoIcon, redirectToDemo } from "./routes/assets.js";
import { getBadge, getBadgePicture } from "./routes/badges.js";
import { byEnding } from "./routes/by-ending.js";
import { getExemplar, listExemplars } from "./routes/exemplars.js";
import { showFrame } from "./routes/frame.js";
import { reportInstallation } from "./routes/installations.js";
import { getMethodPage } from "./routes/method-page.js";
import { getExemplarPage, getUnitPage } from "./routes/pages.js";
import { postRatingForm, showRatingForm } from "./routes/rate-form.js";
import { createRatingDesk, submitRating } from "./routes/ratings.js";
import { getCampaign, getSurvey, getUnit } from "./routes/records.js";
import { getRollout } from "./routes/rollout.js";
import { getScript } from "./routes/script.js";
import { getHealth, getOpenapi, getReadiness } from "./routes/state.js";
import { getStylesheet } from "./routes/stylesheet.js";
import { getSummary } from "./routes/summary.js";
import { listUnitComments } from "./routes/unit-comments.js";
import { listUnits } from "./routes/units.js";
/**
 * The whole collector on web standards only: the same behind Node's HTTP server, in tests, and
 * inside a browser's mock worker.
 */
export function createApp(options) {
    const serviceFor = servicesByRegistry(options);
    const registry = asRegistrySource(options.registry);
    const { clock, log, observer = noObserver } = options;
    const nextRequestId = createRequestIds(options.random);
    const begin = (runtime = {}, route = 'none') => ({
        requestId: nextRequestId(runtime.requestId),
        framedBodies: runtime.framedBodies === true,
        clientNetwork: runtime.clientNetwork ?? unknownNetwork,
        route,
    });
    return {
        fetch: (request, runtime) => {
            const exchange = begin(runtime);
            const { method } = request;
            const startMs = clock();
            const finish = observer.begin(request);
            const logged = (response) => {
                const { status } = response;
                finish(status, exchange);
                if (status >= 400)
                    logRefusal(log, { method, status, ms: clock() - startMs }, exchange);
                return response;
            };
            const answer = serviceFor(registry.current()).router.fetch(request, exchange);
            return answer instanceof Promise ? answer.then(logged) : logged(answer);
        },
        takeRating: ({ head, body, runtime }) => {
            const exchange = begin(runtime, routes.submitRating.path);
            const startMs = clock();
            const finish = observer.begin(head);
            const taken = (reply) => {
                finish(reply.status, exchange);
                return reply;
            };
            const refused = (error) => {
                const reply = refusal(error, exchange, log);
                const { status } = reply;
                logRefusal(log, { method: head.method, status, ms: clock() - startMs }, exchange);
                return taken(reply);
            };
            try {
                const { desk } = serviceFor(registry.current());
                return desk.take(desk.enter({ head, exchange }), body()).then(taken, refused);
            }
            catch (error) {
                return Promise.resolve(refused(error));
            }
        },
    };
}
/**
 * Each registry has a service of its own, so that a request is answered out of the one that was
 * current when it came, however long it takes and whatever is changed meanwhile.
 */
function servicesByRegistry(options) {
    const lasting = {
        ...options,
        readers: createReaderGuard(options),
        limiter: createRatingLimiter(options),
        bursts: createBurstGuard(options),
    };
    let last;
    return (registry) => {
        if (last?.registry !== registry) {
            last = { registry, service: createService({ ...lasting, registry }) };
        }
        return last.service;
    };
}
function createService(parts) {
    const router = new Hono();
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
    const add = (path, methods) => {
        addResource(router, path.replace(/\{(\w+)\}/g, ':$1'), methods);
    };
    add(routes.submitRating.path, { POST: submitRating(desk) });
    add(routes.getSurvey.path, { GET: getSurvey(registry, clock) });
    add(routes.getCampaign.path, { GET: getCampaign(registry) });
    add(routes.listUnits.path, { GET: listUnits(registry, figures.cache) });
    add(routes.getUnit.path, {
        GET: byEnding('.html', { ended: getUnitPage(figures), plain: getUnit(registry) }),
    });
    add(routes.listUnitComments.path, { GET: listUnitComments({ registry, store }) });
    add(routes.getSummary.path, { GET: getSummary(figures) });
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
    addAdminRoutes(add, parts);
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
    return { router, desk };
}
const unknownNetwork = () => '';
const nothingHere = (c) => new ProblemError('not-found', `Nothing is at ${quoted(c.req.path)}; /openapi.json lists what there is.`);
//# sourceMappingURL=app.js.map