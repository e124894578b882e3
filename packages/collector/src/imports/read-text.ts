import { unreadable, type ImportFault } from './fault.ts';

/** Reads bytes as text in NFC: UTF-8 with and without its mark, or UTF-16 with it. */
export function readText(bytes: Uint8Array): string | ImportFault {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    return unreadable(
      { vi: 'chữ trong tệp không phải UTF-8', en: 'the text of the file is not UTF-8' },
      {
        vi: 'tệp lưu bằng “CSV UTF-8”, không dùng bảng mã TCVN3, VNI hay Windows-1258',
        en: 'a file saved as “CSV UTF-8”, not in TCVN3, VNI or Windows-1258',
      },
    );
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
