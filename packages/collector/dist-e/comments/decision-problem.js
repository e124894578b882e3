import { ProblemError } from "../problems.js";
const reasons = {
    'no-change': ['/action', 'the comment is so already; nothing was changed'],
    'personal-data': [
        '/text',
        'it seems to hold a phone number, an e-mail address, or the number of a citizen, an account or a dossier; take that away first',
    ],
    'not-a-redaction': [
        '/text',
        'expected the comment with passages replaced by […] and nothing put in or altered',
    ],
    rejected: [
        '/text',
        'the comment is rejected and nobody sees it; it is published before it is answered',
    ],
};
/** The refusal of a decision of a comment. */
export function decisionProblem(fault) {
    const [field, message] = reasons[fault];
    return new ProblemError('invalid-decision', `The decision was not carried out: ${message}.`, {
        errors: [{ field, message }],
    });
}
//# sourceMappingURL=decision-problem.js.map