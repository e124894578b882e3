import { ProblemError } from "./problems.js";
/**
 * Reads a body as JSON.
 *
 * @throws ProblemError `invalid-json`
 */
export function parseJson(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        throw new ProblemError('invalid-json', `A body of ${String(body.length)} characters could not be read as JSON; send one complete JSON object in UTF-8.`);
    }
}
//# sourceMappingURL=json-body.js.map