import type { Fragment } from './layout.ts';
/**
 * A face for a point of a five-point scale; nothing for other scales. It only goes with its
 * label, which says the same in words.
 *
 * @param rank 0 for the worst point
 */
export declare function face(rank: number, points: number): Fragment | undefined;
//# sourceMappingURL=faces.d.ts.map