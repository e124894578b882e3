import type { Column } from '../column.ts';
/** A campaign, a row each; its phases and criteria are told in JSON. */
export declare const campaignColumns: readonly Column[];
//# sourceMappingURL=campaigns.d.ts.map