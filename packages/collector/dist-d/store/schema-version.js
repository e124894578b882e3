/** Why a database that a newer program wrote is left alone. */
export function newerSchema(version, known) {
    return new Error(`the database has schema version ${String(version)}, and this program knows versions up to ${String(known)}. Use the program that wrote it, or a newer one.`);
}
//# sourceMappingURL=schema-version.js.map