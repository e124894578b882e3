/** A comment as everybody reads it. */
export const publicComment = ({ id, text, isRedacted, reply }) => ({
    id,
    text,
    isRedacted,
    reply,
});
/** A comment as operators see it. */
export const queuedComment = (comment) => ({
    ...publicComment(comment),
    unit: comment.unit,
    batch: comment.batch,
    state: comment.state,
    reason: comment.reason,
    routedTo: comment.routedTo,
});
//# sourceMappingURL=shown-comment.js.map