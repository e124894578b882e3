import { plainProblem, ProblemError } from "./problems.js";
/**
 * The answer to a request that failed, noted in its exchange: a refusal explains itself; anything
 * else says nothing to the caller and everything to the log.
 */
export function refusal(error, exchange, log) {
    const { requestId, route } = exchange;
    exchange.refusal = error instanceof ProblemError ? error.code : 'internal-error';
    if (error instanceof ProblemError) {
        if (error.cause !== undefined)
            log.error({ err: error.cause, route, requestId }, error.code);
        return plainProblem(error, requestId);
    }
    log.error({ err: error, route, requestId }, 'request failed');
    return plainProblem(new ProblemError('internal-error', 'Something failed here and was logged; try again later.'), requestId);
}
/** Writes a refused request to the log: a warning when the fault is on this side. */
export function logRefusal(log, refused, { requestId, route }) {
    const fields = { ...refused, route, requestId };
    if (refused.status >= 500)
        log.warn(fields, 'not served');
    else
        log.info(fields, 'refused');
}
//# sourceMappingURL=refusals.js.map