import type { Fixtures } from '@vhcs/contract/fixtures';
import type { RegistryData } from './records.ts';
/**
 * The registry of a first start: the samples with what they leave out, examples of badges, a site
 * on the own machine, two touchpoints.
 */
export declare function demoRegistry(fixtures: Fixtures): RegistryData;
//# sourceMappingURL=demo-registry.d.ts.map