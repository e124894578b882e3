/** What the log says of a new token. */
export const tokenCreated = ({ id, role, unit, expiresOn }) => ({
    action: 'token.created',
    subject: id,
    unit,
    detail: { role, expiresOn },
});
/** What the log says of a token that was ended. */
export const tokenRevoked = ({ id, role, unit }) => ({
    action: 'token.revoked',
    subject: id,
    unit,
    detail: { role },
});
//# sourceMappingURL=tokens.js.map