/** The folder of the repository; both `src` and `dist` lie at this depth. */
export declare const repository: string;
/** The released files of the elements, served under `/embed/`. */
export declare const embedFolder: string;
//# sourceMappingURL=repository.d.ts.map