import type { PersonalDataKind } from '@vhcs/contract';
/** Languages in which the page's own words exist. */
export type PageLanguage = 'vi' | 'en';
/** The page's own words in one language; what is asked comes from the survey. */
export interface Words {
    readonly surveyTitle: string;
    readonly required: string;
    readonly notApplicable: string;
    readonly comment: string;
    readonly atMost: (characters: number) => string;
    readonly trap: string;
    readonly send: string;
    readonly otherLanguage: string;
    readonly anonymous: string;
    readonly keptTitle: string;
    readonly kept: string;
    readonly notKept: string;
    readonly errorTitle: string;
    readonly errorPrefix: string;
    readonly chooseLevel: string;
    readonly chooseOption: string;
    readonly writeAnswer: string;
    readonly tooLong: (characters: number) => string;
    readonly formExpired: string;
    readonly personalDataTitle: string;
    readonly personalData: (kinds: readonly PersonalDataKind[]) => string;
    readonly reviewComment: string;
    readonly unavailableTitle: string;
    readonly unavailable: string;
    readonly thanksTitle: string;
    readonly thanks: string;
    readonly thanksFacts: readonly string[];
    readonly closedTitle: string;
    readonly closed: (day: string) => string;
    readonly successors: string;
    readonly noSuccessors: string;
    readonly unknownTitle: string;
    readonly unknownUnit: (id: string) => string;
    readonly unknownSurvey: (id: string) => string;
    readonly surveyClosedTitle: string;
    readonly surveyClosed: string;
    readonly alreadySentTitle: string;
    readonly alreadySent: string;
    readonly ratedTodayTitle: string;
    readonly ratedToday: string;
    readonly newForm: string;
}
/** The page's words by language. */
export declare const wordsByLanguage: Readonly<Record<PageLanguage, Words>>;
//# sourceMappingURL=words.d.ts.map