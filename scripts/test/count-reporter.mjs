import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * A reporter of Node's test runner that writes how many tests passed, and which failed with what, to
 * the file `VHCS_COUNT_FILE`; a skipped test failed. A suite is counted only where it failed by
 * itself: what it was made of could not be imported, or a hook threw.
 */
export default async function* countReporter(source) {
  const count = { passed: 0, failures: [] };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' && !failedByItself(data)) continue;
    const skipped = data.skip !== undefined || data.todo !== undefined;
    if (type === 'test:pass' && !skipped) count.passed += 1;
    else count.failures.push({ name: nameOf(data), error: skipped ? 'skipped' : errorOf(data) });
  }
  writeFileSync(process.env.VHCS_COUNT_FILE, JSON.stringify(count));
  yield '';
}

const failedByItself = ({ details }) =>
  details.error !== undefined && details.error.failureType !== 'subtestsFailed';

const nameOf = ({ name, file }) => (file ? `${name} (${relative('.', file)})` : name);

function errorOf({ details }) {
  const error = details.error?.cause ?? details.error;
  return String(error?.stack ?? error);
}
