import type { AdmittedRating } from './store.ts';
/**
 * Refuses a rating whose keys were not made by `sealRating`, before it can
 * spoil the commit that it would share with others.
 *
 * @throws RangeError
 */
export declare function checkRating({ key, digest, replaces }: AdmittedRating): void;
//# sourceMappingURL=check-rating.d.ts.map