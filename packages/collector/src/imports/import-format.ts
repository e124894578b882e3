/** Forms in which records can be given. */
export const importFormats = ['csv', 'json', 'xlsx'] as const;

/** One of them. */
export type ImportFormat = (typeof importFormats)[number];

/** The form that a file's name tells; undefined: another one. */
export function formatOfName(name: string): ImportFormat | undefined {
  const ending = name.toLowerCase().split('.').at(-1);
  return ending === 'tsv' || ending === 'txt'
    ? 'csv'
    : importFormats.find((each) => each === ending);
}

/** A file that is to be imported. */
export interface ImportFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly format: ImportFormat;
}
