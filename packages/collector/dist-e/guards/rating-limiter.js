import { ProblemError } from "../problems.js";
import { defaultLimits } from "./limit-settings.js";
import { createNetworkMark, markWithin, UNKNOWN_NETWORK, } from "./network-mark.js";
import { createTokenBuckets } from "./token-buckets.js";
const MS_PER_SECOND = 1000;
/** Makes a limiter whose state lives in this process only: each node has budgets of its own. */
export function createRatingLimiter(parts) {
    const { perUnit, perNetwork } = parts.limits ?? defaultLimits;
    const { clock } = parts;
    const markOf = createNetworkMark(parts);
    const networks = bucketsOf(perNetwork);
    const units = bucketsOf(perUnit);
    const numberOf = createNumbers();
    return {
        enter: (network) => {
            const mark = markOf(network);
            const waitMs = mark === UNKNOWN_NETWORK ? 0 : networks.take(mark, clock());
            if (waitMs > 0)
                throw tooMany('all units together', perNetwork, waitMs);
            return mark;
        },
        charge: (mark, unit) => {
            if (mark === UNKNOWN_NETWORK)
                return;
            const waitMs = units.take(markWithin(mark, numberOf(unit)), clock());
            if (waitMs === 0)
                return;
            networks.putBack(mark);
            throw tooMany(unit, perUnit, waitMs);
        },
    };
}
/** Numbers things from 0, in the order in which they are met. */
function createNumbers() {
    const numbers = new Map();
    return (name) => {
        const known = numbers.get(name);
        if (known !== undefined)
            return known;
        numbers.set(name, numbers.size);
        return numbers.size - 1;
    };
}
const unlimited = { take: () => 0, putBack: () => undefined };
const bucketsOf = (perMinute) => perMinute === 0 ? unlimited : createTokenBuckets({ perMinute });
function tooMany(what, perMinute, waitMs) {
    const seconds = String(Math.ceil(waitMs / MS_PER_SECOND));
    return new ProblemError('too-many-ratings', `The rating was not taken: from this network there were more than ${String(perMinute)} a minute for ${what}. Send it again with the same idempotencyKey after ${seconds} s.`, { headers: { 'Retry-After': seconds } });
}
//# sourceMappingURL=rating-limiter.js.map