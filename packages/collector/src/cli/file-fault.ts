/** Why the system, or SQLite on its behalf, does not let a command work with a file. */
export type FileFault =
  | 'missing'
  | 'denied'
  | 'exists'
  | 'folder'
  | 'not-folder'
  | 'read-only'
  | 'long-name'
  | 'full'
  | 'damaged'
  | 'newer';

/** A fault, and where it was met. */
export interface MetFault {
  readonly fault: FileFault;
  /** Absent where the system does not tell. */
  readonly path?: string;
}

/** What Node says of a call to the system. */
interface FileError extends NodeJS.ErrnoException {
  /** Where it copied to. */
  readonly dest?: string;
}

const faultsByCode: Readonly<Record<string, FileFault>> = {
  ENOENT: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EEXIST: 'exists',
  EISDIR: 'folder',
  ENOTDIR: 'not-folder',
  EROFS: 'read-only',
  ENAMETOOLONG: 'long-name',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/** Words of SQLite, whose numbers do not cross from its threads, and of our own. */
const faultsByWords: readonly (readonly [words: RegExp, fault: FileFault])[] = [
  [/database or disk is full/, 'full'],
  [/database disk image is malformed|file is not a database/, 'damaged'],
  [/attempt to write a readonly database/, 'denied'],
  [/the database has schema version/, 'newer'],
];

/** The fault that an error is about; undefined: it is about something else. */
export function fileFaultOf(error: unknown): MetFault | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall, ...places } = error as FileError;
  // A socket of PostgreSQL that is not there is no file that was asked for.
  if (syscall === 'connect') return undefined;
  const fault =
    faultsByCode[code ?? ''] ?? faultsByWords.find(([words]) => words.test(error.message))?.[1];
  if (fault === undefined) return fileFaultOf(error.cause);
  const path = fault === 'full' ? (places.dest ?? places.path) : places.path;
  return path === undefined ? { fault } : { fault, path };
}

/** Whether whoever typed the command can put it right by typing another. */
export const isTypists = ({ fault }: MetFault): boolean =>
  fault !== 'full' && fault !== 'damaged' && fault !== 'newer';
