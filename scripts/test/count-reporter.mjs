import { writeFileSync } from 'node:fs';

/**
 * A reporter of Node's test runner that writes how many tests passed and failed to the file
 * `VHCS_COUNT_FILE`; a skipped test failed.
 */
export default async function* countReporter(source) {
  const count = { passed: 0, failed: 0 };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    const passed = type === 'test:pass' && data.skip === undefined && data.todo === undefined;
    count[passed ? 'passed' : 'failed'] += 1;
  }
  writeFileSync(process.env.VHCS_COUNT_FILE, JSON.stringify(count));
  yield '';
}
