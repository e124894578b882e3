/** Whether something is as it is to be; a failure keeps the collector from its work. */
export type State = 'ok' | 'warning' | 'failure';
/** What was looked at. */
export type CheckName = 'settings' | 'folder' | 'disk' | 'store' | 'damage' | 'clock' | 'registry' | 'sites' | 'releases' | 'audit';
/** What a check found. */
export interface Finding {
    readonly check: CheckName;
    readonly state: State;
    /** What is so, in a sentence. */
    readonly text: string;
    /** What to do about it. */
    readonly remedy?: string;
}
//# sourceMappingURL=finding.d.ts.map