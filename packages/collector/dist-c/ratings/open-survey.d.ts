import type { LocalDate, Rating, Survey } from '@vhcs/contract';
import type { Registry } from '../registry/registry.ts';
/** Whether visitors may answer a survey at all; unit scoring is done by those who appraise. */
export declare function isForVisitors({ kind }: Survey): boolean;
/**
 * The survey version of a rating, if it is the one that takes answers on the rating's day.
 *
 * @throws ProblemError `unknown-survey` naming the accepted versions; `survey-closed` naming the
 * current one; `invalid-rating` for a survey that is not for visitors
 */
export declare function requireOpenSurvey(registry: Registry, rating: Rating, day: LocalDate): Survey;
//# sourceMappingURL=open-survey.d.ts.map