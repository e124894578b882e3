import { fillPath, msUntilNextDay, routes } from '@vhcs/contract';
import { parse, serialize } from 'hono/utils/cookie';
const MS_PER_SECOND = 1000;
/** The cookie that says that a browser has rated a unit today. Its value is the same for everybody. */
export function ratedMark({ unit, survey }, nowMs) {
    return serialize(markName(survey.id), '1', {
        path: fillPath(routes.showRatingForm.path, { unit: unit.id }),
        maxAge: Math.ceil(msUntilNextDay(nowMs) / MS_PER_SECOND),
        httpOnly: true,
        sameSite: 'Lax',
    });
}
/**
 * Whether a browser has the mark.
 *
 * @param cookies the `Cookie` of its request
 */
export function isMarked(cookies, { survey }) {
    return cookies !== undefined && markName(survey.id) in parse(cookies);
}
const markName = (survey) => `vhcs-rated-${survey}`;
//# sourceMappingURL=rated-mark.js.map