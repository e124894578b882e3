import { constants } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import type { Finding } from './finding.ts';
import type { DoctorWords } from './words.ts';

const GIBIBYTE = 2 ** 30;

/** With less the next busy day may not fit. */
const LITTLE_BYTES = 2 * GIBIBYTE;

/** With less a checkpoint of the store may not fit. */
const TOO_LITTLE_BYTES = GIBIBYTE / 8;

/** The bits of a mode that let the group or others in. */
const OTHERS = 0o077;

/** Whether the data folder is there, is this user's alone, and can be written. */
export async function checkFolder(path: string, words: DoctorWords): Promise<Finding> {
  const check = 'folder';
  const found = await stat(path).catch(() => undefined);
  if (!found) {
    const [text, remedy] = [words.folderMissing(path), words.folderMissingRemedy];
    return { check, state: 'failure', text, remedy };
  }
  const isWritable = await access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!isWritable) {
    const [text, remedy] = [words.folderReadOnly(path), words.folderReadOnlyRemedy];
    return { check, state: 'failure', text, remedy };
  }
  if ((found.mode & OTHERS) === 0) return { check, state: 'ok', text: words.folderGood(path) };
  const text = words.folderOpen(path, (found.mode & 0o777).toString(8));
  return { check, state: 'warning', text, remedy: words.folderOpenRemedy(path) };
}

/** How much room the disk of a folder has. */
export async function checkDisk(path: string, words: DoctorWords): Promise<Finding> {
  const { bavail, bsize } = await statfs(path);
  const free = bavail * bsize;
  const text = words.disk(free / GIBIBYTE);
  if (free >= LITTLE_BYTES) return { check: 'disk', state: 'ok', text };
  const state = free < TOO_LITTLE_BYTES ? 'failure' : 'warning';
  return { check: 'disk', state, text, remedy: words.diskRemedy };
}
