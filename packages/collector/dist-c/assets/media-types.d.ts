/** The media type of a file by the end of its name, with its charset. */
export declare function mediaTypeOf(path: string): string;
//# sourceMappingURL=media-types.d.ts.map