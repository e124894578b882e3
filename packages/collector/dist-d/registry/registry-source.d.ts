import type { Registry } from './registry.ts';
/** What is registered now. */
export interface RegistrySource {
    /** The same object as long as nothing has changed; each is whole and never altered. */
    current(): Registry;
}
/** A source whose registry never changes. */
export declare const fixedRegistry: (registry: Registry) => RegistrySource;
/** Either form as a source. */
export declare const asRegistrySource: (registry: Registry | RegistrySource) => RegistrySource;
//# sourceMappingURL=registry-source.d.ts.map