import { installationReportSchema } from '@vhcs/contract/schemas';
import { parseJson } from "../json-body.js";
import { ProblemError } from "../problems.js";
import { fieldErrors } from "../ratings/field-errors.js";
/**
 * Reads a body as the report of an installation.
 *
 * @throws ProblemError `invalid-json`, or `invalid-report` with every field that does not fit
 */
export function parseReport(body) {
    const result = installationReportSchema.safeParse(parseJson(body));
    if (result.success)
        return result.data;
    const errors = fieldErrors(result.error.issues);
    const fields = errors.map(({ field }) => (field === '' ? 'the body' : field)).join(', ');
    throw new ProblemError('invalid-report', `The report of an installation does not fit its schema at ${fields}; see errors, and /openapi.json for what is accepted.`, { errors });
}
//# sourceMappingURL=parse-report.js.map