import type { Log } from './capabilities.ts';
import type { LogLevel } from './config.ts';
/** A log of JSON lines on stderr, written before the call returns, so that none is lost at the end. */
export declare function createLog(level: LogLevel): Log;
//# sourceMappingURL=log.d.ts.map