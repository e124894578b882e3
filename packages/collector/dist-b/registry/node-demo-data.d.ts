import type { RegistryData } from './records.ts';
/** The demo registry from the samples that the contract's package holds. */
export declare function loadDemoRegistry(): Promise<RegistryData>;
//# sourceMappingURL=node-demo-data.d.ts.map