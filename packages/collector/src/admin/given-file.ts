import { fileTypes } from '@vhcs/contract';
import type { AppContext } from '../exchange.ts';
import type { FileForms } from '../files/file-forms.ts';
import { readFileBody } from '../guards/file-body.ts';
import { requireMediaType } from '../guards/media-type.ts';
import type { ReadRecords } from '../imports/run-import.ts';

/**
 * Takes in the file that is the body of a request.
 *
 * @throws ProblemError for its type or size
 */
export async function givenFile(c: AppContext, files: FileForms): Promise<ReadRecords> {
  const accepted = files.importFormats.map((format) => fileTypes[format]);
  const type = requireMediaType(c.req.raw, accepted);
  const format = files.importFormats.find((each) => fileTypes[each] === type) ?? 'json';
  const bytes = await readFileBody(c.req.raw);
  return (kind, registered) => files.readRecords({ bytes, format }, kind, registered);
}
