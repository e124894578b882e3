import { unreadable, type ImportFault } from './fault.ts';

/** Most rows or records of one file: three times the units of the whole country. */
export const MOST_RECORDS = 50_000;

/** A file with more of them. */
export const tooManyRecords: ImportFault = unreadable(
  { vi: 'tệp có quá nhiều bản ghi', en: 'the file has too many records' },
  {
    vi: 'nhiều nhất 50.000 dòng hoặc bản ghi; hãy chia thành nhiều tệp',
    en: 'at most 50,000 rows or records; split it into several files',
  },
);
