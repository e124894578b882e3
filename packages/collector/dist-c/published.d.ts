import { type TaggedBody } from './replies.ts';
/** JSON of a record of the registry, made once, since records never change. */
export declare function publishedRecord(record: object): TaggedBody;
//# sourceMappingURL=published.d.ts.map