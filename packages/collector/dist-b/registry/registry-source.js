/** A source whose registry never changes. */
export const fixedRegistry = (registry) => ({ current: () => registry });
/** Either form as a source. */
export const asRegistrySource = (registry) => 'current' in registry ? registry : fixedRegistry(registry);
//# sourceMappingURL=registry-source.js.map