/** Sorts versions from the oldest to the newest, `1.5.0-rc.1` before `1.5.0` (semver.org, 11). */
export declare function compareVersions(one: string, other: string): number;
//# sourceMappingURL=version-order.d.ts.map