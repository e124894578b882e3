import { test, type TestContext } from 'node:test';
import type { Store } from '../store.ts';

/** Opens an empty store, and has the test let go of it at its end. */
export type OpenStore = (context: TestContext) => Promise<Store>;

/** Registers one case: what a caller observes, and the steps that show it. */
export type StoreCase = (name: string, run: (store: Store) => Promise<void>) => void;

/** Makes every case run on its own empty store. */
export function storeCases(storeName: string, open: OpenStore): StoreCase {
  return (name, run) => {
    void test(`${storeName}: ${name}`, async (context) => {
      await run(await open(context));
    });
  };
}
