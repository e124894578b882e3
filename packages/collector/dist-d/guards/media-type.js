import { ProblemError, quoted } from "../problems.js";
/**
 * Lets a request pass whose body has one of the types, whatever parameters follow.
 *
 * @throws ProblemError `unsupported-media-type` naming what came and what is accepted
 */
export function requireMediaType(request, accepted) {
    const header = request.headers.get('Content-Type');
    if (header !== null && accepted.some((type) => isType(header, type)))
        return;
    const came = header === null ? 'The request has no Content-Type' : `Content-Type is ${quoted(header)}`;
    throw new ProblemError('unsupported-media-type', `${came}; send ${accepted.join(' or ')}.`, {
        errors: [{ field: 'Content-Type', message: `expected ${accepted.join(' or ')}` }],
        headers: { Accept: accepted.join(', ') },
    });
}
/** The type stands first, in any case, and a parameter or nothing follows. */
function isType(header, type) {
    if (!header.startsWith(type) && !header.toLowerCase().startsWith(type))
        return false;
    const rest = header.slice(type.length).trimStart();
    return rest === '' || rest.startsWith(';');
}
//# sourceMappingURL=media-type.js.map