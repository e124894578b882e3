import { headlineQuestion } from '@vhcs/contract';
import { ProblemError } from "../problems.js";
/** An article under one address, whatever place in it a link went to. */
export function articleAddress(url) {
    const address = new URL(url);
    address.hash = '';
    return address.href;
}
/**
 * The article and stars of a rating, if its survey rates articles.
 *
 * @throws ProblemError `invalid-rating` when it does not say which article, or gives no stars
 */
export function articleVote(survey, { article, answers }) {
    if (survey.kind !== 'article-rating')
        return undefined;
    if (article === undefined) {
        throw missing('/article', `survey ${survey.id} rates an article; send its address`);
    }
    const question = headlineQuestion(survey)?.id ?? '';
    const value = answers[question];
    if (typeof value !== 'number') {
        throw missing(`/answers/${question}`, 'expected the number of stars');
    }
    return { article: articleAddress(article), stars: { question, value } };
}
const missing = (field, message) => new ProblemError('invalid-rating', `${field}: ${message}.`, { errors: [{ field, message }] });
//# sourceMappingURL=article-stars.js.map