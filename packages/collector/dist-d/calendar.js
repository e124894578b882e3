import { localDateAt, msUntilNextDay } from '@vhcs/contract';
/** The day today in Asia/Ho_Chi_Minh, written out once a day instead of once a rating. */
export function createCalendar(clock) {
    let today = '';
    let beginsMs = 0;
    let endsMs = 0;
    return () => {
        const now = clock();
        if (now < beginsMs || now >= endsMs) {
            today = localDateAt(now);
            beginsMs = now;
            endsMs = now + msUntilNextDay(now);
        }
        return today;
    };
}
//# sourceMappingURL=calendar.js.map