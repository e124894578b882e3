import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { releaseVersionSchema } from '@vhcs/contract/schemas';
import { compareVersions } from "./version-order.js";
/** Reads what is published; nothing, where there is no such folder. */
export async function readReleases(embedDir) {
    const names = await readdir(join(embedDir, 'v1')).catch(() => []);
    const loaders = names.flatMap((name) => /^vhcs-(.*)\.js$/.exec(name)?.[1] ?? []);
    return { versions: sortedVersions(names), loaders: sortedVersions(loaders) };
}
const sortedVersions = (names) => names.filter((name) => releaseVersionSchema.safeParse(name).success).sort(compareVersions);
//# sourceMappingURL=releases.js.map