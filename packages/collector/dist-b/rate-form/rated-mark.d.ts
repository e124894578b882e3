import type { RateSubject } from './view.ts';
type Rated = Pick<RateSubject, 'unit' | 'survey'>;
/** The cookie that says that a browser has rated a unit today. Its value is the same for everybody. */
export declare function ratedMark({ unit, survey }: Rated, nowMs: number): string;
/**
 * Whether a browser has the mark.
 *
 * @param cookies the `Cookie` of its request
 */
export declare function isMarked(cookies: string | undefined, { survey }: Rated): boolean;
export {};
//# sourceMappingURL=rated-mark.d.ts.map