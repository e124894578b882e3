import { unreadable } from "./fault.js";
/** Reads bytes as text in NFC: UTF-8 with and without its mark, or UTF-16 with it. */
export function readText(bytes) {
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes).normalize('NFC');
    }
    catch {
        return unreadable({ vi: 'chữ trong tệp không phải UTF-8', en: 'the text of the file is not UTF-8' }, {
            vi: 'tệp lưu bằng “CSV UTF-8”, không dùng bảng mã TCVN3, VNI hay Windows-1258',
            en: 'a file saved as “CSV UTF-8”, not in TCVN3, VNI or Windows-1258',
        });
    }
}
//# sourceMappingURL=read-text.js.map