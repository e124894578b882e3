import type { RegistryData } from '../registry/records.ts';
import { type ImportFault } from './fault.ts';
import { type ImportKindName } from './import-kind.ts';
import type { LocatedRecords } from './located-record.ts';
/** Forms in which records can be given. */
export declare const importFormats: readonly ["csv", "json", "xlsx"];
/** One of them. */
export type ImportFormat = (typeof importFormats)[number];
/** The form that a file's name tells; undefined: another one. */
export declare function formatOfName(name: string): ImportFormat | undefined;
/** A file that is to be imported. */
export interface ImportFile {
    readonly bytes: Uint8Array<ArrayBuffer>;
    readonly format: ImportFormat;
}
/** Reads the records of a file, each with the places of its fields; nothing is checked yet. */
export declare function readImport({ bytes, format }: ImportFile, name: ImportKindName, registered: RegistryData): Promise<LocatedRecords>;
/** A file whose form is not known. */
export declare const unknownFormat: ImportFault;
//# sourceMappingURL=read-import.d.ts.map