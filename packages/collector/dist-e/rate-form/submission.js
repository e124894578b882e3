import { findPersonalData, } from '@vhcs/contract';
import { ProblemError } from "../problems.js";
import { checkRating } from "../ratings/parse-rating.js";
import { checkedRating } from "../ratings/rating-reader.js";
import { answersIn, commentLimit, fieldNameOf, fieldNames, typedText } from "./fields.js";
/**
 * Reads the fields of a form as a rating and checks it as any other.
 *
 * @throws ProblemError for what a person at the form cannot cause
 */
export function readSubmission(subject, fields, context) {
    const comment = typedText(fields, fieldNames.comment);
    const isTooLong = comment.length > commentLimit(subject.survey);
    const faults = new Map();
    const admitted = admit({ subject, fields, comment: isTooLong ? '' : comment }, context, faults);
    if (isTooLong)
        faults.set(fieldNames.comment, subject.words.tooLong(commentLimit(subject.survey)));
    if (!admitted || faults.size > 0)
        return { kind: 'faults', faults };
    const kinds = personalDataIn(admitted.sent);
    const isWarned = fields.has(fieldNames.warned);
    return kinds.length > 0 && !isWarned
        ? { kind: 'personal-data', kinds }
        : { kind: 'admitted', rating: admitted.rating };
}
/** The rating if it is admitted; else what is wrong goes into `faults`. */
function admit(filled, context, faults) {
    try {
        const sent = checkRating(ratingIn(filled));
        return { sent, rating: checkedRating(sent, context) };
    }
    catch (error) {
        if (!(error instanceof ProblemError) || error.code !== 'invalid-rating')
            throw error;
        for (const fieldError of error.extra.errors ?? []) {
            const [name, fault] = faultOf(fieldError, filled);
            faults.set(name, fault);
        }
        return undefined;
    }
}
function ratingIn({ subject, fields, comment }) {
    const { survey, unit, channel, language, touchpoint } = subject;
    return {
        survey: survey.id,
        surveyVersion: survey.version,
        unit: unit.id,
        channel,
        language,
        answers: answersIn(fields, survey),
        idempotencyKey: fields.get(fieldNames.key) ?? '',
        ...(comment !== '' && { comment }),
        ...(touchpoint && { touchpoint: touchpoint.id }),
    };
}
/** The name of the field that a fault belongs to, and the fault in the visitor's words. */
function faultOf({ field }, { subject: { survey, words }, fields }) {
    const [, part, id] = field.split('/');
    const question = survey.questions.find((question) => part === 'answers' && question.id === id);
    if (!question)
        return [fieldNames.key, words.formExpired];
    const name = fieldNameOf(survey, question);
    if (question.type !== 'text')
        return [name, choiceFault(question, words)];
    const isMissing = typedText(fields, name) === '';
    return [name, isMissing ? words.writeAnswer : words.tooLong(question.maxLength)];
}
const choiceFault = ({ type }, words) => type === 'multi' ? words.chooseOption : words.chooseLevel;
function personalDataIn({ comment, answers }) {
    const texts = [comment, ...Object.values(answers)].filter((text) => typeof text === 'string');
    const kinds = texts.flatMap((text) => findPersonalData(text)).map(({ kind }) => kind);
    return [...new Set(kinds)];
}
//# sourceMappingURL=submission.js.map