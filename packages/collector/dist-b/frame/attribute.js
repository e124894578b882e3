import { idSchema, languageSchema, periodSchema, procedureCodeSchema, unitSchema, urlSchema, } from '@vhcs/contract/schemas';
import { z } from 'zod';
/** One of some words. */
export const oneOf = (...words) => ({
    schema: z.enum(words),
    accepted: { vi: words.join(', ') },
});
/** A whole number from one to another. */
export const wholeNumber = (least, most) => ({
    schema: z
        .string()
        .regex(/^\d{1,4}$/)
        .refine((text) => Number(text) >= least && Number(text) <= most),
    accepted: {
        vi: `số nguyên từ ${String(least)} đến ${String(most)}`,
        en: `a whole number from ${String(least)} to ${String(most)}`,
    },
});
/** The id of a record, such as that of a unit. */
export const id = {
    schema: idSchema,
    accepted: { vi: 'mã như ttpvhcc-lai-chau', en: 'an id such as ttpvhcc-lai-chau' },
};
/** The code of an administrative procedure. */
export const procedure = {
    schema: procedureCodeSchema,
    accepted: { vi: 'mã thủ tục như 1.001193', en: 'the code of a procedure such as 1.001193' },
};
/** An address of a page. */
export const address = {
    schema: urlSchema,
    accepted: { vi: 'địa chỉ https://…', en: 'an address https://…' },
};
/** A language. */
export const language = {
    schema: languageSchema,
    accepted: { vi: 'mã ngôn ngữ như vi, en', en: 'a language tag such as vi, en' },
};
/** Several languages. */
export const languages = {
    schema: z
        .string()
        .max(100)
        .refine((text) => text.split(' ').every((tag) => languageSchema.safeParse(tag).success)),
    accepted: { vi: 'các mã ngôn ngữ như vi en', en: 'language tags such as vi en' },
};
/** A few words. */
export const words = {
    schema: z.string().max(100),
    accepted: { vi: 'tối đa 100 ký tự', en: 'at most 100 characters' },
};
/** A level of units. */
export const level = oneOf(...unitSchema.shape.level.options);
/** A period of figures. */
export const period = {
    schema: periodSchema,
    accepted: {
        vi: 'all, 2026, 2026-H1, 2026-Q2 hoặc 2026-05',
        en: 'all, 2026, 2026-H1, 2026-Q2 or 2026-05',
    },
};
//# sourceMappingURL=attribute.js.map