import type { InstallationReport } from '@vhcs/contract';
/**
 * Reads a body as the report of an installation.
 *
 * @throws ProblemError `invalid-json`, or `invalid-report` with every field that does not fit
 */
export declare function parseReport(body: string): InstallationReport;
//# sourceMappingURL=parse-report.d.ts.map