import { siteSchema } from '@vhcs/contract/schemas';
import { defaultLimits } from "./guards/limit-settings.js";
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
/** Largest limit that is read; beyond it a limit means nothing. */
const MOST_PER_MINUTE = 9_999_999;
/** What is set is not repeated, since it may hold a password. */
const BAD_DATABASE = 'VHCS_DATABASE_URL is not the address of a PostgreSQL database; expected postgres://user:password@host:5432/database, or nothing for the embedded store in VHCS_DATA_DIR';
/** Settings that are not accepted; the message names each variable, its value and what is. */
export class ConfigError extends Error {
    name = 'ConfigError';
}
/**
 * Reads the settings from environment variables; an empty one counts as absent.
 *
 * @throws ConfigError listing every value that is not accepted
 */
export function readConfig(environment) {
    const env = withoutEmpty(environment);
    const faults = [];
    const fault = (variable, accepted) => {
        faults.push(`${variable} is "${env[variable] ?? ''}"; expected ${accepted}`);
    };
    const config = {
        port: readPort(env, fault),
        host: readHost(env, fault),
        dataDir: env['VHCS_DATA_DIR'] ?? './data',
        origins: readOrigins(env, fault),
        trustedProxies: readTrustedProxies(env, fault),
        keepTextsMonths: readKeepTextsMonths(env, fault),
        publishesComments: readPublishesComments(env, fault),
        limits: readLimits(env, fault),
        logLevel: readLogLevel(env, fault),
        metrics: readMetricsAddress(env, fault),
        tracing: readTracing(env, fault),
        databaseUrl: env['VHCS_DATABASE_URL'],
    };
    if (!isDatabaseUrl(config.databaseUrl))
        faults.push(BAD_DATABASE);
    if (faults.length === 0)
        return config;
    throw new ConfigError(`The collector cannot start with these settings:\n  ${faults.join('\n  ')}`);
}
function withoutEmpty(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}
/** Whether a text is an address of PostgreSQL, or absent. */
export function isDatabaseUrl(text) {
    return text === undefined || (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text));
}
function readPort({ PORT: text }, fault) {
    const port = Number(text ?? '8787');
    const isPort = /^\d{1,5}$/.test(text ?? '8787') && port <= 65_535;
    if (!isPort)
        fault('PORT', 'a whole number from 0 to 65535; 0 takes any free port');
    return port;
}
function readHost({ HOST: text }, fault) {
    const host = text ?? '127.0.0.1';
    if (/[\s/@]/.test(host))
        fault('HOST', 'an address or host name such as 127.0.0.1 or 0.0.0.0');
    return host;
}
function readOrigins({ VHCS_ORIGINS: text }, fault) {
    const origins = (text ?? '')
        .split(',')
        .map((origin) => origin.trim())
        .filter((origin) => origin !== '');
    if (!siteSchema.shape.origins.safeParse(origins).success) {
        fault('VHCS_ORIGINS', 'origins joined by commas, without path, such as https://laichau.gov.vn,http://localhost:*');
    }
    return origins;
}
function readPublishesComments({ VHCS_COMMENTS: text = 'reviewed' }, fault) {
    if (text !== 'reviewed' && text !== 'published') {
        fault('VHCS_COMMENTS', 'reviewed (a person publishes each) or published (when its batch closes)');
    }
    return text === 'published';
}
function readKeepTextsMonths({ VHCS_KEEP_TEXTS_MONTHS: text = '24' }, fault) {
    const isCount = /^\d{1,3}$/.test(text);
    if (!isCount)
        fault('VHCS_KEEP_TEXTS_MONTHS', 'a whole number of months; 0 keeps texts for ever');
    return Number(text);
}
function readTrustedProxies({ VHCS_TRUSTED_PROXIES: text }, fault) {
    const isCount = /^\d$/.test(text ?? '0');
    if (!isCount)
        fault('VHCS_TRUSTED_PROXIES', 'how many proxies stand before the collector, 0 to 9');
    return Number(text ?? '0');
}
function readLimits(env, fault) {
    const read = (variable, usual) => {
        const text = env[variable] ?? String(usual);
        const isCount = /^\d+$/.test(text) && Number(text) <= MOST_PER_MINUTE;
        if (!isCount)
            fault(variable, 'a number of ratings to 9999999; 0: any number');
        return Number(text);
    };
    return {
        perUnit: read('VHCS_UNIT_LIMIT', defaultLimits.perUnit),
        perNetwork: read('VHCS_NETWORK_LIMIT', defaultLimits.perNetwork),
        burst: read('VHCS_BURST_LIMIT', defaultLimits.burst),
    };
}
function readLogLevel({ VHCS_LOG_LEVEL: text }, fault) {
    const level = LOG_LEVELS.find((known) => known === (text ?? 'info'));
    if (!level)
        fault('VHCS_LOG_LEVEL', `one of ${LOG_LEVELS.join(', ')}`);
    return level ?? 'info';
}
function readMetricsAddress({ VHCS_METRICS_ADDRESS: text }, fault) {
    if (text === undefined)
        return undefined;
    const [, host, digits] = /^(\[[\da-f:]+\]|[^\s/@:]+):(\d{1,5})$/i.exec(text) ?? [];
    const port = Number(digits);
    if (host !== undefined && port <= 65_535)
        return { host: host.replace(/[[\]]/g, ''), port };
    fault('VHCS_METRICS_ADDRESS', 'address and port such as 127.0.0.1:9464 or [::1]:9464');
    return undefined;
}
function readTracing(env, fault) {
    const endpoint = env['OTEL_EXPORTER_OTLP_ENDPOINT'];
    if (endpoint === undefined)
        return undefined;
    if (!/^https?:\/\//.test(endpoint) || !URL.canParse(endpoint)) {
        fault('OTEL_EXPORTER_OTLP_ENDPOINT', 'an address such as http://127.0.0.1:4318');
    }
    const ratio = Number(env['OTEL_TRACES_SAMPLER_ARG'] ?? '1');
    if (!(ratio >= 0 && ratio <= 1)) {
        fault('OTEL_TRACES_SAMPLER_ARG', 'the share of requests that are traced, 0 to 1');
    }
    const serviceName = env['OTEL_SERVICE_NAME'] ?? 'vhcs-collector';
    return { endpoint: endpoint.replace(/\/+$/, ''), serviceName, ratio };
}
//# sourceMappingURL=config.js.map