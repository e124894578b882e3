import type { Alert } from '@vhcs/contract';
import type { UnitFigures } from '../exports/unit-figures.ts';
/**
 * Units where the share of those who were not satisfied is above a limit, the largest first. Only
 * what is published counts, and only where shares are shown at all: at least thirty answers.
 *
 * @param limit whole per cent
 */
export declare function findAlerts(rows: readonly UnitFigures[], limit: number): readonly Alert[];
//# sourceMappingURL=find-alerts.d.ts.map