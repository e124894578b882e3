import { type ImportFault } from './fault.ts';
/** Reads bytes as text in NFC: UTF-8 with and without its mark, or UTF-16 with it. */
export declare function readText(bytes: Uint8Array): string | ImportFault;
//# sourceMappingURL=read-text.d.ts.map