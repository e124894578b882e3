import { localDateAt } from '@vhcs/contract';
/** A change that a caller makes today. */
export const changeBy = ({ token, role }, clock) => ({
    by: { token, role },
    day: localDateAt(clock()),
});
//# sourceMappingURL=change.js.map