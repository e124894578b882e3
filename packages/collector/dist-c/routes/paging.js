import { idSchema, unitSchema } from '@vhcs/contract/schemas';
import { z } from 'zod';
/** Words to search for. */
export const wordsParameter = {
    schema: z.string().max(100),
    accepted: 'words, at most 100 characters',
};
/** A level of units. */
export const levelParameter = {
    schema: unitSchema.shape.level,
    accepted: `one of ${unitSchema.shape.level.options.join(', ')}`,
};
/** Where a page starts. */
export const cursorParameter = {
    schema: idSchema,
    accepted: 'nextCursor of the page before, with the same other parameters',
};
/** How much a page holds, up to a most. */
export const limitParameter = (most) => ({
    schema: z
        .string()
        .regex(/^\d{1,3}$/)
        .transform(Number)
        .pipe(z.int().min(1).max(most)),
    accepted: `a whole number from 1 to ${String(most)}`,
});
//# sourceMappingURL=paging.js.map