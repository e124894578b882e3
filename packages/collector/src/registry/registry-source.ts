import type { Registry } from './registry.ts';

/** What is registered now. */
export interface RegistrySource {
  /** The same object as long as nothing has changed; each is whole and never altered. */
  current(): Registry;
}

/** A source whose registry never changes. */
export const fixedRegistry = (registry: Registry): RegistrySource => ({ current: () => registry });

/** Either form as a source. */
export const asRegistrySource = (registry: Registry | RegistrySource): RegistrySource =>
  'current' in registry ? registry : fixedRegistry(registry);
