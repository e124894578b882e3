import { buffer } from 'node:stream/consumers';
import { fromBufferPromise, type Entry } from 'yauzl';

/**
 * Unpacks a ZIP file, its files by their names. A few hundred kilobytes may unpack to gigabytes, so
 * that what its directory says is added up first, and no file may turn out larger than is said.
 *
 * @param mostBytes for all files together
 * @returns undefined: it says that it unpacks to more, and nothing was unpacked
 * @throws Error when it is no ZIP file, or is another than it says
 */
export async function unpackZip(
  bytes: Uint8Array<ArrayBuffer>,
  mostBytes: number,
): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
    lazyEntries: true,
    autoClose: false,
  });
  const entries: Entry[] = [];
  let leftBytes = mostBytes;
  for await (const entry of zip.eachEntry()) {
    // Several entries may share one packed content, which takes its time however little it gives.
    leftBytes -= Math.max(entry.uncompressedSize, entry.compressedSize);
    if (leftBytes < 0) return undefined;
    entries.push(entry);
  }
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) {
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return files;
}
