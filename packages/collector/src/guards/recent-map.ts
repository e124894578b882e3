/**
 * A map that forgets what was not touched for longest: in two generations, of which the older is
 * dropped whole. To delete single entries from the front of a `Map` is dearer the more were deleted
 * there before.
 */
export class RecentMap<Name, Value> {
  #young = new Map<Name, Value>();
  #old = new Map<Name, Value>();

  /** Entries of the younger generation. */
  get youngSize(): number {
    return this.#young.size;
  }

  /** A value of either generation. */
  get(name: Name): Value | undefined {
    return this.#young.get(name) ?? this.#old.get(name);
  }

  /** A value of the younger generation. */
  getYoung(name: Name): Value | undefined {
    return this.#young.get(name);
  }

  /** Puts a value into the younger generation. */
  set(name: Name, value: Value): void {
    this.#young.set(name, value);
  }

  delete(name: Name): void {
    this.#young.delete(name);
    this.#old.delete(name);
  }

  /** Drops the older generation; the younger becomes the older. */
  turn(): void {
    this.#old = this.#young;
    this.#young = new Map();
  }

  clear(): void {
    this.#young.clear();
    this.#old.clear();
  }
}
