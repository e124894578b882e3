import type { Registry } from './registry.ts';

/** What is registered now. */
export interface RegistrySource {
  /** The same object as long as nothing has changed; each is whole and never altered. */
  current(): Registry;
  /** Reads what was changed; called after own changes, so that they hold at once. */
  refresh(): Promise<void>;
}

/** A source whose registry never changes, whatever is written into the store. */
export const fixedRegistry = (registry: Registry): RegistrySource => ({
  current: () => registry,
  refresh: () => Promise.resolve(),
});

/** Either form as a source. */
export const asRegistrySource = (registry: Registry | RegistrySource): RegistrySource =>
  'current' in registry ? registry : fixedRegistry(registry);
