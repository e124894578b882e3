/** What the log says of texts that were deleted. */
export function forgottenFacts({ from, before, unit }, texts) {
    return {
        action: 'comments.forgotten',
        subject: unit ?? 'all',
        unit: unit ?? null,
        detail: { from: from ?? null, before, texts },
    };
}
//# sourceMappingURL=forgotten.js.map