import { addDays } from '@vhcs/contract';
import { periodSchema } from '@vhcs/contract/schemas';
const MONTHS_OF_UNIT = { H: 6, Q: 3 };
/** Everything ever published. */
export const ALL_TIME = { label: { id: 'all', from: null, to: null } };
/**
 * Reads `all`, a year `2026`, a half `2026-H1`, a quarter `2026-Q2` or a month `2026-05`;
 * anything else is undefined.
 */
export function parsePeriod(text) {
    if (!periodSchema.safeParse(text).success)
        return undefined;
    if (text === ALL_TIME.label.id)
        return ALL_TIME;
    const [first, last] = monthsOf(text.slice(5));
    const year = text.slice(0, 4);
    const months = { from: `${year}-${twoDigits(first)}`, to: `${year}-${twoDigits(last)}` };
    return {
        label: { id: text, from: `${months.from}-01`, to: lastDayOf(months.to) },
        months,
    };
}
/** First and last month of what follows the year: nothing, `H1`, `Q2` or `05`. */
function monthsOf(part) {
    if (part === '')
        return [1, 12];
    const unit = part[0];
    if (unit !== 'H' && unit !== 'Q')
        return [Number(part), Number(part)];
    const length = MONTHS_OF_UNIT[unit];
    const last = Number(part.slice(1)) * length;
    return [last - length + 1, last];
}
const twoDigits = (month) => String(month).padStart(2, '0');
function lastDayOf(month) {
    const beyond = addDays(`${month}-28`, 4);
    return addDays(`${beyond.slice(0, 7)}-01`, -1);
}
//# sourceMappingURL=period.js.map