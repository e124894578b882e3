import { type LimitSettings } from './guards/limit-settings.ts';
declare const LOG_LEVELS: readonly ["fatal", "error", "warn", "info", "debug", "trace", "silent"];
/** How much is written to the log. */
export type LogLevel = (typeof LOG_LEVELS)[number];
/** What the environment says about one collector. */
export interface Config {
    /** 0: any free port. */
    readonly port: number;
    readonly host: string;
    /** Folder that holds the registry, and the embedded store. */
    readonly dataDir: string;
    /** Origins that may send ratings besides those of the registered sites. */
    readonly origins: readonly string[];
    /** Proxies between the visitors and the collector; each appends to `X-Forwarded-For`. */
    readonly trustedProxies: number;
    /** Months after which the texts of comments are deleted; 0: never. */
    readonly keepTextsMonths: number;
    /** Whether comments are published without a person's eye; those with masked passages wait all the same. */
    readonly publishesComments: boolean;
    /** How many ratings one network may send. */
    readonly limits: LimitSettings;
    readonly logLevel: LogLevel;
    /** Where `/metrics` is served, apart from what visitors reach; undefined: nowhere. */
    readonly metrics: ListenAddress | undefined;
    /** Where traces are sent; undefined: none are made. */
    readonly tracing: TracingConfig | undefined;
    /** Address of the PostgreSQL that holds the store; undefined: the embedded store. */
    readonly databaseUrl: string | undefined;
}
/** Which traces are sent where, by the settings that OpenTelemetry's documents name. */
export interface TracingConfig {
    /** Address of an OpenTelemetry collector that takes OTLP over HTTP, without `/v1/traces`. */
    readonly endpoint: string;
    readonly serviceName: string;
    /** Share of the requests that are traced, 0 to 1. */
    readonly ratio: number;
}
/** Where a server listens. */
export interface ListenAddress {
    readonly host: string;
    /** 0: any free port. */
    readonly port: number;
}
/** Settings that are not accepted; the message names each variable, its value and what is. */
export declare class ConfigError extends Error {
    readonly name = "ConfigError";
}
type Environment = Readonly<Record<string, string | undefined>>;
/**
 * Reads the settings from environment variables; an empty one counts as absent.
 *
 * @throws ConfigError listing every value that is not accepted
 */
export declare function readConfig(environment: Environment): Config;
/** Whether a text is an address of PostgreSQL, or absent. */
export declare function isDatabaseUrl(text: string | undefined): boolean;
export {};
//# sourceMappingURL=config.d.ts.map