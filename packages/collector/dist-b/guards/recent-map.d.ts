/**
 * A map that forgets what was not touched for longest: in two generations, of which the older is
 * dropped whole. To delete single entries from the front of a `Map` is dearer the more were deleted
 * there before.
 */
export declare class RecentMap<Value> {
    #private;
    /** Entries of the younger generation. */
    get youngSize(): number;
    /** A value of either generation. */
    get(name: string): Value | undefined;
    /** A value of the younger generation. */
    getYoung(name: string): Value | undefined;
    /** Puts a value into the younger generation. */
    set(name: string, value: Value): void;
    /** Drops the older generation; the younger becomes the older. */
    turn(): void;
    clear(): void;
}
//# sourceMappingURL=recent-map.d.ts.map