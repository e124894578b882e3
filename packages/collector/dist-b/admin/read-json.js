import { readBody } from "../guards/body.js";
import { requireMediaType } from "../guards/media-type.js";
import { parseJson } from "../json-body.js";
import { ProblemError } from "../problems.js";
import { fieldErrors } from "../ratings/field-errors.js";
/**
 * Reads the JSON body of an operator's request.
 *
 * @throws ProblemError for its type, size or syntax; the expected code with every field that does
 *   not fit
 */
export async function readJson(c, { schema, code, what }) {
    requireMediaType(c.req.raw, ['application/json']);
    const result = schema.safeParse(parseJson(await readBody(c.req.raw, c.env.framedBodies)));
    if (result.success)
        return result.data;
    const errors = fieldErrors(result.error.issues);
    const fields = errors.map(({ field }) => (field === '' ? 'the body' : field)).join(', ');
    throw new ProblemError(code, `${what} does not fit its schema at ${fields}; see errors, and /openapi.json for what is accepted.`, { errors });
}
//# sourceMappingURL=read-json.js.map