import pino from 'pino';
/** A log of JSON lines on stderr, written before the call returns, so that none is lost at the end. */
export function createLog(level) {
    return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
}
//# sourceMappingURL=log.js.map