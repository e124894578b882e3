import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

/** Signatures and fields of a ZIP file, after APPNOTE 6.3.10, 4.3.7, 4.3.12 and 4.3.16. */
const END = 0x06054b50;
const END_LENGTH = 22;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const STORED = 0;

/** Longest comment behind the directory. */
const MOST_COMMENT = 0xffff;

/** One of the files in a ZIP file, as its directory has it. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes that it says it has when it is unpacked. */
  readonly size: number;
  /** How it is packed: 0 as it is, 8 deflated. */
  readonly method: number;
  readonly packedSize: number;
  /** Where it begins in the ZIP file. */
  readonly start: number;
}

/**
 * What is in a ZIP file; undefined: it is none, or is one of more than 4 GiB. A few hundred
 * kilobytes may unpack to gigabytes, so that this is asked before anything is unpacked.
 */
export function zipEntries(bytes: Uint8Array<ArrayBuffer>): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const entries: ZipEntry[] = [];
  let place = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 8, true); left > 0; left -= 1) {
    if (place + ENTRY_LENGTH > end || view.getUint32(place, true) !== ENTRY) return undefined;
    const nameEnd = place + ENTRY_LENGTH + view.getUint16(place + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(place + ENTRY_LENGTH, nameEnd)),
      size: view.getUint32(place + 24, true),
      method: view.getUint16(place + 10, true),
      packedSize: view.getUint32(place + 20, true),
      start: view.getUint32(place + 42, true),
    });
    place = nameEnd + view.getUint16(place + 30, true) + view.getUint16(place + 32, true);
  }
  return entries;
}

/** Where the end of the directory is; none in files whose numbers do not fit into its fields. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let place = last; place >= 0 && place >= last - MOST_COMMENT; place -= 1) {
    if (view.getUint32(place, true) !== END) continue;
    const isLarge =
      view.getUint16(place + 8, true) === 0xffff || view.getUint32(place + 16, true) === 0xffffffff;
    return isLarge ? undefined : place;
  }
  return undefined;
}

const inflate = promisify(inflateRaw);

/**
 * Unpacks a text in UTF-8.
 *
 * @throws RangeError when it is not where the directory says, or is larger than it says
 */
export async function unpackText(
  bytes: Uint8Array<ArrayBuffer>,
  { start, packedSize, size, method }: ZipEntry,
): Promise<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lengths = view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const from = start + LOCAL_LENGTH + lengths;
  const packed = bytes.subarray(from, from + packedSize);
  const unpacked =
    method === STORED ? packed : await inflate(packed, { maxOutputLength: Math.max(size, 1) });
  return new TextDecoder().decode(unpacked);
}
