import { type LocalDate } from '@vhcs/contract';
import type { Clock } from './capabilities.ts';
/** The day today in Asia/Ho_Chi_Minh, written out once a day instead of once a rating. */
export declare function createCalendar(clock: Clock): () => LocalDate;
//# sourceMappingURL=calendar.d.ts.map