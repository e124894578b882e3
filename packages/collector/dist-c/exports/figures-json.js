import { localize } from '@vhcs/contract';
import { exportWords } from "./language.js";
import { surveyTitle } from "./figures-table.js";
/**
 * Figures for other programs: every unit with its summary in the shape of the contract, the totals,
 * and the method in words.
 */
export function figuresJson({ period, rows, totals }, language) {
    return {
        period,
        units: rows.map(({ unit, survey, summary }) => ({
            name: localize(unit.name, language).text,
            level: unit.level,
            parent: unit.parent ?? null,
            surveyTitle: surveyTitle(survey, language),
            ...summary,
        })),
        totals: totals.map(({ survey, ...total }) => ({
            survey: survey.id,
            surveyVersion: survey.version,
            ...total,
        })),
        method: exportWords[language].method,
    };
}
//# sourceMappingURL=figures-json.js.map