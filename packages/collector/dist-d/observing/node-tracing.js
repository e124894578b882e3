import { ConfigError } from "../config.js";
/** Methods that are told; any other text is a client's own. */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']);
/** How long a server that stops waits for traces to be taken, in milliseconds. */
const SENT_WITHIN_MS = 2_000;
/**
 * Sends a span for each request and each commit to an OpenTelemetry collector. Spans hold routes,
 * statuses and request ids; trace ids that clients send are not followed, since they would tell one
 * visitor from another. The libraries are loaded here, and only here.
 *
 * @param version version of the collector
 * @throws ConfigError when the libraries are not installed
 */
export async function startTracing(config, version) {
    const [api, sdk, { OTLPTraceExporter }, { resourceFromAttributes }] = await loadLibraries();
    const exporter = new OTLPTraceExporter({
        url: `${config.endpoint}/v1/traces`,
        timeoutMillis: SENT_WITHIN_MS,
    });
    const provider = new sdk.TracerProvider({
        resource: resourceFromAttributes({
            'service.name': config.serviceName,
            'service.version': version,
        }),
        sampler: new sdk.TraceIdRatioBasedSampler(config.ratio),
        spanProcessors: [new sdk.BatchSpanProcessor({ exporter })],
    });
    const tracer = provider.getTracer('vhcs', version);
    return {
        requests: traceRequests(tracer, api),
        commits: traceCommits(tracer, api),
        // Traces that nobody takes are lost; ratings are not held up for them.
        stop: () => provider.shutdown().catch(() => undefined),
    };
}
async function loadLibraries() {
    try {
        return await Promise.all([
            import('@opentelemetry/api'),
            import('@opentelemetry/sdk-trace'),
            import('@opentelemetry/exporter-trace-otlp-http'),
            import('@opentelemetry/resources'),
        ]);
    }
    catch (cause) {
        throw new ConfigError('OTEL_EXPORTER_OTLP_ENDPOINT is set, and the optional packages that send traces are not installed; expected `npm ci` without --omit=optional, or no such setting', { cause });
    }
}
function traceRequests(tracer, { SpanKind, SpanStatusCode }) {
    return {
        begin: ({ method }) => {
            const span = tracer.startSpan('request', { kind: SpanKind.SERVER, root: true });
            return (status, { route, requestId, refusal }) => {
                const told = methods.has(method) ? method : '_OTHER';
                span.updateName(`${told} ${route}`);
                span.setAttributes({
                    'http.request.method': told,
                    'http.route': route,
                    'http.response.status_code': status,
                    'vhcs.request_id': requestId,
                    ...(refusal !== undefined && { 'error.type': refusal }),
                });
                if (status >= 500)
                    span.setStatus({ code: SpanStatusCode.ERROR });
                span.end();
            };
        },
    };
}
function traceCommits(tracer, { SpanStatusCode }) {
    const started = (ratings, durationMs) => tracer.startSpan('commit', {
        root: true,
        startTime: Date.now() - durationMs,
        attributes: { 'vhcs.ratings': ratings },
    });
    return {
        opened: () => undefined,
        committed: ({ ratings, durationMs }) => {
            started(ratings.length, durationMs).end();
        },
        failed: (ratings, durationMs) => {
            started(ratings, durationMs).setStatus({ code: SpanStatusCode.ERROR }).end();
        },
    };
}
//# sourceMappingURL=node-tracing.js.map