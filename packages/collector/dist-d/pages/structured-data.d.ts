import { type Unit } from '@vhcs/contract';
import type { Registry } from '../registry/registry.ts';
import type { PublishedFigures } from './published-figures.ts';
import type { PageLanguage } from './words.ts';
type Data = Readonly<Record<string, unknown>>;
/** What is said of a unit in the words of schema.org. */
export interface UnitData {
    readonly unit: Unit;
    readonly registry: Registry;
    readonly language: PageLanguage;
}
/** The service of a unit, with its rating where enough figures are published. */
export declare function serviceData({ figures, ...about }: UnitData & {
    readonly figures: PublishedFigures | undefined;
}): Data;
/** A unit, with the article about it where there is one. */
export declare function organizationData(about: UnitData, articleUrl: string | undefined): Data;
export {};
//# sourceMappingURL=structured-data.d.ts.map