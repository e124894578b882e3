/**
 * A map that forgets what was not touched for longest: in two generations, of which the older is
 * dropped whole. To delete single entries from the front of a `Map` is dearer the more were deleted
 * there before.
 */
export class RecentMap {
    #young = new Map();
    #old = new Map();
    /** Entries of the younger generation. */
    get youngSize() {
        return this.#young.size;
    }
    /** A value of either generation. */
    get(name) {
        return this.#young.get(name) ?? this.#old.get(name);
    }
    /** A value of the younger generation. */
    getYoung(name) {
        return this.#young.get(name);
    }
    /** Puts a value into the younger generation. */
    set(name, value) {
        this.#young.set(name, value);
    }
    /** Drops the older generation; the younger becomes the older. */
    turn() {
        this.#old = this.#young;
        this.#young = new Map();
    }
    clear() {
        this.#young.clear();
        this.#old.clear();
    }
}
//# sourceMappingURL=recent-map.js.map