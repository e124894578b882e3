import type { PageLanguage } from '../rate-form/words.ts';
/** Kinds of record that a frame can ask for in vain. */
export type RecordKind = 'unit' | 'survey' | 'campaign' | 'badge' | 'card';
/** The frame's own words in one language. */
export interface FrameWords {
    readonly exemplars: string;
    readonly refusedTitle: string;
    readonly unknownElement: (name: string, accepted: readonly string[]) => string;
    readonly unknownAttribute: (name: string, accepted: readonly string[]) => string;
    readonly badValue: (name: string, value: string, accepted: string) => string;
    readonly missing: (name: string, accepted: string) => string;
    readonly unknownRecord: (record: RecordKind, id: string) => string;
    readonly unknownOrigin: (origin: string) => string;
}
/** The frame's words by language. */
export declare const frameWords: Readonly<Record<PageLanguage, FrameWords>>;
//# sourceMappingURL=words.d.ts.map