import { ProblemError } from "../problems.js";
import { defaultLimits } from "./limit-settings.js";
import { createNetworkMark } from "./network-mark.js";
import { createTokenBuckets } from "./token-buckets.js";
const MS_PER_SECOND = 1000;
/** Makes a limiter whose state lives in this process only: each node has budgets of its own. */
export function createRatingLimiter(parts) {
    const { perUnit, perNetwork } = parts.limits ?? defaultLimits;
    const { clock } = parts;
    const markOf = createNetworkMark(parts);
    const networks = bucketsOf(perNetwork);
    const units = bucketsOf(perUnit);
    return {
        enter: (network) => {
            const mark = markOf(network);
            const waitMs = mark === '' ? 0 : networks.take(mark, clock());
            if (waitMs > 0)
                throw tooMany('all units together', perNetwork, waitMs);
            return mark;
        },
        charge: (mark, unit) => {
            const waitMs = mark === '' ? 0 : units.take(mark + unit, clock());
            if (waitMs === 0)
                return;
            networks.putBack(mark);
            throw tooMany(unit, perUnit, waitMs);
        },
    };
}
const unlimited = { take: () => 0, putBack: () => undefined };
const bucketsOf = (perMinute) => perMinute === 0 ? unlimited : createTokenBuckets({ perMinute });
function tooMany(what, perMinute, waitMs) {
    const seconds = String(Math.ceil(waitMs / MS_PER_SECOND));
    return new ProblemError('too-many-ratings', `The rating was not taken: from this network there were more than ${String(perMinute)} a minute for ${what}. Send it again with the same idempotencyKey after ${seconds} s.`, { headers: { 'Retry-After': seconds } });
}
//# sourceMappingURL=rating-limiter.js.map