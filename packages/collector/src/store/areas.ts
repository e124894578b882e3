import type { InstallationStore } from './installations.ts';

/** Everything that a store keeps besides ratings, each area with one owner in the program. */
export interface StoreAreas {
  /** Which release runs on which site. */
  readonly installations: InstallationStore;
}
