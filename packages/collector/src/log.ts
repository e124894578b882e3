import pino from 'pino';
import type { Log } from './capabilities.ts';
import type { LogLevel } from './config.ts';

/** A log of JSON lines on stderr, written before the call returns, so that none is lost at the end. */
export function createLog(level: LogLevel): Log {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
}
