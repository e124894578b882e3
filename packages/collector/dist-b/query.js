import { ProblemError, quoted } from "./problems.js";
/**
 * One parameter of the query, read by its schema; undefined when it is absent.
 *
 * @param accepted what the schema accepts, in words
 * @throws ProblemError `invalid-query` naming the parameter and what is accepted
 */
export function queryParameter(c, name, { schema, accepted }) {
    const text = c.req.query(name);
    if (text === undefined)
        return undefined;
    const result = schema.safeParse(text);
    if (result.success)
        return result.data;
    throw invalidQuery(name, text, accepted);
}
/** The refusal of a query parameter. */
export function invalidQuery(name, text, accepted) {
    return new ProblemError('invalid-query', `The query parameter ${name} is ${quoted(text)}; expected ${accepted}.`, { errors: [{ field: name, message: `expected ${accepted}` }] });
}
/** The refusal of a record that is not registered, naming what was asked for. */
export function unknownResource(kind, id, hint) {
    return new ProblemError('unknown-resource', `There is no ${kind} ${quoted(id)}; ${hint}.`);
}
//# sourceMappingURL=query.js.map