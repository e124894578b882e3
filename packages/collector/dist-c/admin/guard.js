import { localDateAt } from '@vhcs/contract';
import { ProblemError, quoted } from "../problems.js";
import { StoreUnavailableError } from "../store/store.js";
import { requirePermission } from "./permissions.js";
import { isSameHash, tokenHash, tokenId } from "./token-text.js";
/**
 * The guard of operators' routes: `add(path, { GET: allowed('audit:read', handler) })`. It answers
 * 401 without a token that holds, 403 naming the roles where the role may not. The text of a token
 * goes no further than this guard: into no handler, no message and no log.
 */
export function createGuard(sources) {
    return (permission, handler) => async (c) => {
        const today = localDateAt(sources.clock());
        const caller = await admitToken(c.req.raw, today, sources).catch(refuseForNow);
        requirePermission(caller, permission);
        return handler(c, caller);
    };
}
/**
 * Lets a caller pass who may see a unit: a unit head the own one, everybody else each.
 *
 * @throws ProblemError `forbidden`
 */
export function requireUnit({ unit: own }, unit) {
    if (own === null || own === unit)
        return;
    throw new ProblemError('forbidden', `This token is of the head of ${quoted(own)} and does not reach ${quoted(unit)}; use one of that unit, or of a role without unit.`);
}
async function admitToken(request, today, { store, sha256 }) {
    const text = bearerToken(request);
    const record = await store.tokens.find(tokenId(text) ?? '');
    const isRight = isSameHash(record?.hash ?? '', tokenHash(text, sha256));
    if (!record || !isRight)
        throw notAccepted('the token is not known');
    requireValid(record, today);
    if (record.lastUsedOn !== today)
        await store.tokens.used(record.id, today);
    const { id, role, unit, expiresOn } = record;
    return { token: id, role, unit, expiresOn };
}
function bearerToken(request) {
    const header = request.headers.get('Authorization') ?? '';
    const [, text] = /^Bearer +(\S+)$/i.exec(header) ?? [];
    if (text !== undefined)
        return text;
    throw new ProblemError('token-required', 'The request has no token; send the header Authorization: Bearer vhcs_…, with a token made by vhcs tokens create.', { headers: { 'WWW-Authenticate': 'Bearer realm="vhcs"' } });
}
function requireValid({ revokedOn, expiresOn }, today) {
    if (revokedOn !== null)
        throw notAccepted(`the token was revoked on ${revokedOn}`);
    if (expiresOn !== null && expiresOn < today) {
        throw notAccepted(`the token ended with ${expiresOn}`);
    }
}
const notAccepted = (reason) => new ProblemError('token-required', `The request was not accepted: ${reason}; make a new one by vhcs tokens create.`, { headers: { 'WWW-Authenticate': 'Bearer realm="vhcs", error="invalid_token"' } });
function refuseForNow(error) {
    if (!(error instanceof StoreUnavailableError))
        throw error;
    throw new ProblemError('unavailable', 'Tokens cannot be looked up now; try again later.', {
        headers: { 'Retry-After': '5' },
        cause: error,
    });
}
//# sourceMappingURL=guard.js.map