import { deflateRawSync } from 'node:zlib';

/** A file in a ZIP file. */
export interface ZippedFile {
  readonly name: string;
  readonly content: Uint8Array;
  /** Bytes that the directory says it has. Default: what it has. */
  readonly size?: number;
  /** Whether the directory points to the content of the file before, and none is packed. */
  readonly sharesContent?: boolean;
}

/** A ZIP file. */
export function zipOf(files: readonly ZippedFile[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let start = 0;
  for (const { name, content, size = content.length, sharesContent = false } of files) {
    const encoded = new TextEncoder().encode(name);
    const packed = deflateRawSync(content);
    if (!sharesContent) {
      start = lengthOf(parts);
      parts.push(localHeader(packed.length, size, encoded.length), encoded, packed);
    }
    directory.push(entry(packed.length, size, encoded.length, start), encoded);
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, files.length, true);
  end.setUint16(10, files.length, true);
  end.setUint32(12, lengthOf(directory), true);
  end.setUint32(16, lengthOf(parts), true);
  return new Uint8Array(Buffer.concat([...parts, ...directory, bytesOf(end)]));
}

const lengthOf = (parts: readonly Uint8Array[]): number =>
  parts.reduce((sum, { length }) => sum + length, 0);

function localHeader(packedSize: number, size: number, nameLength: number): Uint8Array {
  const local = new DataView(new ArrayBuffer(30));
  local.setUint32(0, 0x04034b50, true);
  local.setUint16(8, 8, true);
  local.setUint32(18, packedSize, true);
  local.setUint32(22, size, true);
  local.setUint16(26, nameLength, true);
  return bytesOf(local);
}

function entry(packedSize: number, size: number, nameLength: number, start: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(46));
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(10, 8, true);
  view.setUint32(20, packedSize, true);
  view.setUint32(24, size, true);
  view.setUint16(28, nameLength, true);
  view.setUint32(42, start, true);
  return bytesOf(view);
}

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer);
