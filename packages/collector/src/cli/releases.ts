import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { releaseVersionSchema } from '@vhcs/contract/schemas';
import { compareVersions } from './version-order.ts';

/** What a folder of released files holds. */
export interface Releases {
  /** Versions that have a folder, from the oldest to the newest. */
  readonly versions: readonly string[];
  /** Versions whose loader lies beside the rolling one, and can so be tried by pages. */
  readonly loaders: readonly string[];
}

/** Reads what is published; nothing, where there is no such folder. */
export async function readReleases(embedDir: string): Promise<Releases> {
  const names = await readdir(join(embedDir, 'v1')).catch(() => []);
  const loaders = names.flatMap((name) => /^vhcs-(.*)\.js$/.exec(name)?.[1] ?? []);
  return { versions: sortedVersions(names), loaders: sortedVersions(loaders) };
}

const sortedVersions = (names: readonly string[]): readonly string[] =>
  names.filter((name) => releaseVersionSchema.safeParse(name).success).sort(compareVersions);
