/** Runs the handler that a call names. */
export async function answerCall(handlers, { id, call, request }) {
    try {
        return { id, reply: await handlers[call](request) };
    }
    catch (cause) {
        return { id, error: cause instanceof Error ? cause : new Error(String(cause)) };
    }
}
//# sourceMappingURL=writer-calls.js.map