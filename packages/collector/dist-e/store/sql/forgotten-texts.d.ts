import type { ForgottenSpan } from '../comments.ts';
import type { SqlDatabase, Statement } from './sql-database.ts';
/** What finds the comments of a span that still have a text. */
export declare function forgettable(span: ForgottenSpan): Statement;
/**
 * What deletes the texts of a span: of comments that left with their batch, with the answers to
 * them, and of comments of ratings that never count.
 */
export declare function forgetting(span: ForgottenSpan): readonly Statement[];
/** Deletes what was answered in words; levels and options stay. */
export declare function forgetAnswers(sql: SqlDatabase, span: ForgottenSpan): Promise<void>;
//# sourceMappingURL=forgotten-texts.d.ts.map