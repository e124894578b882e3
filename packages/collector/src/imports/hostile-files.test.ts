import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { planOf } from './testing/import-bench.ts';
import { zipOf } from './testing/zip-of.ts';

/** A ZIP file with one sheet that says it holds so much. */
const sheetOf = (content: Uint8Array, size = content.length): Uint8Array<ArrayBuffer> =>
  zipOf([{ name: 'xl/worksheets/sheet1.xml', content, size }]);

async function problemsOf(...given: Parameters<typeof planOf>): Promise<readonly string[]> {
  const { report, change } = await planOf(...given);
  assert.equal(change, undefined);
  return report.faults.map(({ problem }) => problem.en);
}

const sheet = { kind: 'units', format: 'xlsx' } as const;

test('a spreadsheet that would unpack to more than 32 MiB is not unpacked', async () => {
  const content = new Uint8Array(33 * 1024 * 1024);

  const file = sheetOf(content);

  assert.ok(file.length < 64 * 1024);
  assert.deepEqual(await problemsOf(file, sheet), ['it unpacks to too much']);
});

test('a spreadsheet that hides its size is none', async () => {
  const large = sheetOf(new Uint8Array(16), 0xffffffff);
  const withoutEnd = sheetOf(new Uint8Array(16)).slice(0, -22);

  assert.deepEqual(await problemsOf(large, sheet), ['it unpacks to too much']);
  assert.deepEqual(await problemsOf(withoutEnd, sheet), ['it cannot be read as a spreadsheet']);
});

test('a spreadsheet that unpacks to more than it says is none', async () => {
  const content = new Uint8Array(33 * 1024 * 1024);

  for (const size of [0, 16]) {
    const problems = await problemsOf(sheetOf(content, size), sheet);
    assert.deepEqual(problems, ['it cannot be read as a spreadsheet']);
  }
});

test('parts that are small, and packed into more than 32 MiB, are not unpacked', async () => {
  const content = randomBytes(64 * 1024);

  const file = zipOf(
    Array.from({ length: 513 }, (_, index) => ({
      name: `xl/${String(index)}.xml`,
      content,
      size: 1,
      sharesContent: index > 0,
    })),
  );

  assert.ok(file.length < 256 * 1024);
  assert.deepEqual(await problemsOf(file, sheet), ['it unpacks to too much']);
});

for (const [format, content] of [
  ['csv', `Mã;Tên\n${'a;b\n'.repeat(50_001)}`],
  ['json', `[${'{},'.repeat(50_000)}{}]`],
] as const) {
  test(`${format} with more than 50,000 records is refused as a whole`, async () => {
    assert.deepEqual(await problemsOf(content, { kind: 'units', format }), [
      'the file has too many records',
    ]);
  });
}

test('JSON that is nested without end is refused', async () => {
  const deep = '['.repeat(200_000);

  const problems = await problemsOf(deep, { kind: 'units', format: 'json' });

  assert.deepEqual(problems, ['it is not well-formed JSON']);
});
