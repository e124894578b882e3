import { type Migration } from './migration.ts';
/** Which release ran on which origin on which day, and as JSON what kept it from working. */
export declare const installations: Migration;
//# sourceMappingURL=03-installations.d.ts.map