/** Most faults that are told at once; a body of garbage has thousands. */
const MAX_ERRORS = 50;
/** Longest name of an unknown field that is sent back. */
const MAX_NAME = 64;
const answerValues = 'expected a whole number from 0 to 100, a list of option ids, a text, or null';
/** What a schema refused, each field as a JSON Pointer (RFC 6901). */
export function fieldErrors(issues) {
    return issues.flatMap(errorsOf).slice(0, MAX_ERRORS);
}
/** `/answers/q1` for `['answers', 'q1']`. */
export function jsonPointer(path) {
    return path
        .map((key) => `/${String(key).slice(0, MAX_NAME).replaceAll('~', '~0').replaceAll('/', '~1')}`)
        .join('');
}
function errorsOf(issue) {
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
            field: jsonPointer([...issue.path, key]),
            message: 'no such field; leave it out',
        }));
    }
    return [{ field: jsonPointer(issue.path), message: messageOf(issue) }];
}
function messageOf(issue) {
    if (issue.code === 'invalid_union')
        return answerValues;
    if (issue.code === 'invalid_key')
        return 'a question id has lower-case letters, digits and single hyphens';
    if (issue.code === 'invalid_format' && issue.format === 'uuid') {
        return 'expected a UUID, best of version 7';
    }
    return issue.message;
}
//# sourceMappingURL=field-errors.js.map