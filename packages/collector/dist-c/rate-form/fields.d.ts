import { type Answer, type Question, type Survey } from '@vhcs/contract';
/** How "không áp dụng" is sent. */
export declare const NOT_APPLICABLE = "na";
/** Names of the fields that every form has. */
export declare const fieldNames: {
    readonly key: "key";
    readonly survey: "survey";
    readonly version: "version";
    readonly channel: "channel";
    readonly touchpoint: "touchpoint";
    readonly language: "lang";
    readonly level: "level";
    readonly comment: "comment";
    /** Set once the visitor was warned of personal data. */
    readonly warned: "warned";
    /** No person sees or fills it. */
    readonly trap: "website";
};
/** The optional text question whose words stand over the comment, if the survey has one. */
export declare function commentQuestion(survey: Survey): Extract<Question, {
    type: 'text';
}> | undefined;
/** How long a comment may be. */
export declare function commentLimit(survey: Survey): number;
/** The name of a question's field: `level` for the headline, `comment`, else `q.<id>`. */
export declare function fieldNameOf(survey: Survey, question: Question): string;
/** A text as it was typed: browsers send line ends as two characters and count them as one. */
export declare function typedText(fields: URLSearchParams, name: string): string;
/** The answers in the form, by question; what was left empty is absent. */
export declare function answersIn(fields: URLSearchParams, survey: Survey): Record<string, Answer>;
//# sourceMappingURL=fields.d.ts.map