/** Signatures and fields of a ZIP file, after APPNOTE 6.3.10, 4.3.12 and 4.3.16. */
const END = 0x06054b50;
const END_LENGTH = 22;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;

/** Longest comment behind the directory. */
const MOST_COMMENT = 0xffff;

/**
 * What a ZIP file says that it holds when it is unpacked, in bytes; undefined: it is none, or is
 * one of more than 4 GiB. A few hundred kilobytes may unpack to gigabytes, so that this is asked
 * before anything is unpacked.
 */
export function unpackedSize(bytes: Uint8Array<ArrayBuffer>): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const entries = view.getUint16(end + 8, true);
  let place = view.getUint32(end + 16, true);
  let size = 0;
  for (let index = 0; index < entries; index += 1) {
    if (place + ENTRY_LENGTH > end || view.getUint32(place, true) !== ENTRY) return undefined;
    size += view.getUint32(place + 24, true);
    place +=
      ENTRY_LENGTH + [28, 30, 32].reduce((sum, at) => sum + view.getUint16(place + at, true), 0);
  }
  return size;
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
