import type { RegistryWords } from './words.ts';
/** Where a snippet leads. */
export interface SnippetParts {
    /** Address of the collector, `https://danhgia.example.gov.vn`. */
    readonly url: string;
    readonly unit: string;
}
/** What a webmaster pastes into a page, in both of its forms. */
export declare function snippetOf({ url, unit }: SnippetParts, words: RegistryWords['snippet']): string;
//# sourceMappingURL=snippet.d.ts.map