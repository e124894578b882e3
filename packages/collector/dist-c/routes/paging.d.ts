import { z } from 'zod';
/** Words to search for. */
export declare const wordsParameter: {
    schema: z.ZodString;
    accepted: string;
};
/** A level of units. */
export declare const levelParameter: {
    schema: z.ZodEnum<{
        province: "province";
        district: "district";
        commune: "commune";
        central: "central";
        "province-sector": "province-sector";
        "province-dept": "province-dept";
        "district-division": "district-division";
        "district-unit": "district-unit";
        "public-service-unit": "public-service-unit";
        "one-stop-centre": "one-stop-centre";
        "one-stop-desk": "one-stop-desk";
        group: "group";
    }>;
    accepted: string;
};
/** Where a page starts. */
export declare const cursorParameter: {
    schema: z.ZodString;
    accepted: string;
};
/** How much a page holds, up to a most. */
export declare const limitParameter: (most: number) => {
    schema: z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>, z.ZodInt>;
    accepted: string;
};
//# sourceMappingURL=paging.d.ts.map