import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from '../packages/published.mjs';

/** Something by this name is there already. */
export class TakenError extends Error {
  name = 'TakenError';
}

/** Writes new files, texts by paths from the root; none of them may be there already. */
export function written(texts) {
  const there = Object.keys(texts).filter((path) => existsSync(new URL(path, root)));
  if (there.length > 0)
    throw new TakenError(`there is already ${there.join(', ')}; take another name`);
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(new URL('.', new URL(path, root)), { recursive: true });
    writeFileSync(new URL(path, root), text);
  }
}

/** Changes a file that is there, and must come out as another. */
export function edited(path, change) {
  const url = new URL(path, root);
  const before = readFileSync(url, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${path} has no place for something new`);
  writeFileSync(url, after);
}
