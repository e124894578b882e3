import type { LocalDate, Survey } from '@vhcs/contract';
/** All versions of one survey. */
export interface SurveyVersions {
    /** From the oldest to the newest; never empty. */
    readonly all: readonly Survey[];
    /** One version, if it was published. */
    version(number: number): Survey | undefined;
    /** The version that takes answers on a day: the newest of those that are open on it. */
    openOn(day: LocalDate): Survey | undefined;
    /** The version to show on a day: the open one, else the newest that was ever open, else any. */
    shownOn(day: LocalDate): Survey;
}
/** Groups survey versions by id. */
export declare function groupSurveys(surveys: readonly Survey[]): ReadonlyMap<string, SurveyVersions>;
//# sourceMappingURL=survey-versions.d.ts.map