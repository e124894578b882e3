import type { LocalDate } from '@vhcs/contract';
import type { ExclusionReason } from './figures.ts';
import type { AdmittedRating, GivenStars, SeriesKey, Tally } from './store.ts';
/** A rating, and what became of it since it was stored. */
export interface KeptRating {
    readonly rating: AdmittedRating;
    /** The stars that it gives to its article while it counts. */
    stars: GivenStars | undefined;
    /** Absent: counted. */
    excluded?: ExclusionReason;
}
/** Everything of one series. */
export interface SeriesRecord {
    readonly key: SeriesKey;
    readonly open: Set<KeptRating>;
    readonly months: Map<string, Tally>;
    all?: Tally;
    /** Local day on which its newest batch was closed. */
    closedOn?: LocalDate;
}
export declare function isCounted({ excluded }: KeptRating): boolean;
/** Equal for equal keys. */
export declare function keyText(key: Uint8Array): string;
//# sourceMappingURL=memory-records.d.ts.map