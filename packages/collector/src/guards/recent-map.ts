/**
 * A map that forgets what was not touched for longest: in two generations, of which the older is
 * dropped whole. To delete single entries from the front of a `Map` is dearer the more were deleted
 * there before.
 */
export class RecentMap<Value> {
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();

  /** Entries of the younger generation. */
  get youngSize(): number {
    return this.#young.size;
  }

  /** A value of either generation. */
  get(name: string): Value | undefined {
    return this.#young.get(name) ?? this.#old.get(name);
  }

  /** A value of the younger generation. */
  getYoung(name: string): Value | undefined {
    return this.#young.get(name);
  }

  /** Puts a value into the younger generation. */
  set(name: string, value: Value): void {
    this.#young.set(name, value);
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
