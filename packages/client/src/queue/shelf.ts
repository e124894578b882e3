import type { Entry, SealedRecord } from './entry.ts';
import { openIndexedDb, type RecordStorage } from './indexed-db.ts';
import { createSealer, type Keeping, type Sealer } from './sealing.ts';

const DAY_MS = 86_400_000;

/** What another session left behind is removed after as many days: nobody can read it any more. */
const MAX_DAYS = 31;

/**
 * The ratings that wait: on disk, sealed, and where that is refused, in the memory of the page.
 * Storage that fails later, as a full disk does, costs durability and no rating.
 */
export class Shelf {
  /** By id, in the order in which they were kept; ids below zero lie in memory only. */
  readonly pending = new Map<number, SealedRecord>();
  /** What the collector does not take, by id. */
  readonly refused = new Map<number, SealedRecord>();
  #storage: RecordStorage | undefined;
  #sealer: Sealer | undefined;
  readonly #inMemory = new Set<number>();
  #lastId = 0;

  /** Whether other tabs see what is kept here. */
  get isShared(): boolean {
    return !!this.#storage;
  }

  /** Whether all that waits outlives the page. */
  get isDurable(): boolean {
    return this.isShared && this.#inMemory.size === 0;
  }

  /** Opens the storage. Never rejects: without storage or WebCrypto there is only memory. */
  async open(name: string, keeping: Keeping): Promise<void> {
    try {
      this.#storage = await openIndexedDb(name);
      this.#sealer = await createSealer(keeping, this.#storage);
    } catch {
      this.close();
    }
  }

  /** Takes in what other tabs and pages have kept, and lets go of what they have settled. */
  async load(nowMs: number): Promise<void> {
    // What cannot be read now is looked for with the next try.
    const ids = await this.#storage?.ids().catch(() => undefined);
    if (!ids) return;
    const stored = new Set(ids);
    for (const records of [this.pending, this.refused]) {
      for (const id of records.keys()) if (id > 0 && !stored.has(id)) records.delete(id);
    }
    for (const id of ids) {
      if (!this.pending.has(id) && !this.refused.has(id)) await this.#take(id, dayOf(nowMs));
    }
  }

  /** Makes the record of an entry. */
  async seal(entry: Entry, nowMs: number): Promise<SealedRecord> {
    const data = (await this.#sealer?.seal(entry)) ?? entry;
    return { ring: this.#sealer?.ring ?? '', day: dayOf(nowMs), data };
  }

  /** Keeps a record, in the place of an earlier one where an id is given; resolves with the id. */
  async put(record: SealedRecord, id?: number): Promise<number> {
    if (id !== undefined) this.#sort(id, record);
    const isForDisk = id === undefined || id > 0;
    const onDisk = isForDisk ? this.#storage?.put(record, id).catch(() => undefined) : undefined;
    const written = await onDisk;
    const kept = written ?? id ?? --this.#lastId;
    if (written === undefined) this.#inMemory.add(kept);
    if (id === undefined) this.#sort(kept, record);
    return kept;
  }

  /** The entry of a record; undefined when nobody can read it any more. */
  async read({ data }: SealedRecord): Promise<Entry | undefined> {
    return data instanceof ArrayBuffer ? this.#sealer?.open(data).catch(() => undefined) : data;
  }

  /** Whether one of these records is the rating of a key. */
  async holds(key: string, records: ReadonlyMap<number, SealedRecord>): Promise<boolean> {
    for (const record of records.values()) if ((await this.read(record))?.key === key) return true;
    return false;
  }

  async remove(id: number): Promise<void> {
    for (const ids of [this.pending, this.refused, this.#inMemory]) ids.delete(id);
    await this.#storage?.remove(id).catch(() => undefined);
  }

  close(): void {
    this.#storage?.close();
    this.#storage = undefined;
  }

  async #take(id: number, today: number): Promise<void> {
    const record = await this.#storage?.get(id).catch(() => undefined);
    if (!record) return;
    if (record.ring === this.#sealer?.ring) this.#sort(id, record);
    else if (Math.abs(today - record.day) > MAX_DAYS) await this.remove(id);
  }

  #sort(id: number, record: SealedRecord): void {
    const [to, from] = record.code ? [this.refused, this.pending] : [this.pending, this.refused];
    from.delete(id);
    to.set(id, record);
  }
}

/** Nothing finer lies on the disk unsealed. */
const dayOf = (epochMs: number): number => Math.floor(epochMs / DAY_MS);
