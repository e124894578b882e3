import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { planOf } from './testing/import-bench.ts';

/** A ZIP file with one entry that says it holds so much. */
function zipOf(content: Uint8Array, size = content.length): Uint8Array<ArrayBuffer> {
  const name = new TextEncoder().encode('xl/worksheets/sheet1.xml');
  const packed = deflateRawSync(content);
  const local = new DataView(new ArrayBuffer(30));
  local.setUint32(0, 0x04034b50, true);
  local.setUint16(8, 8, true);
  local.setUint32(18, packed.length, true);
  local.setUint32(22, size, true);
  local.setUint16(26, name.length, true);
  const entry = new DataView(new ArrayBuffer(46));
  entry.setUint32(0, 0x02014b50, true);
  entry.setUint16(10, 8, true);
  entry.setUint32(20, packed.length, true);
  entry.setUint32(24, size, true);
  entry.setUint16(28, name.length, true);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, 1, true);
  end.setUint16(10, 1, true);
  end.setUint32(12, 46 + name.length, true);
  end.setUint32(16, 30 + name.length + packed.length, true);
  return new Uint8Array(
    Buffer.concat([local, name, packed, entry, name, end].map((part) => bytesOf(part))),
  );
}

const bytesOf = (part: ArrayBufferView): Uint8Array =>
  new Uint8Array(part.buffer, part.byteOffset, part.byteLength);

async function problemsOf(...given: Parameters<typeof planOf>): Promise<readonly string[]> {
  const { report, change } = await planOf(...given);
  assert.equal(change, undefined);
  return report.faults.map(({ problem }) => problem.en);
}

const sheet = { kind: 'units', format: 'xlsx' } as const;

test('a spreadsheet that would unpack to more than 32 MiB is not unpacked', async () => {
  const content = new Uint8Array(33 * 1024 * 1024);

  const file = zipOf(content);

  assert.ok(file.length < 64 * 1024);
  assert.deepEqual(await problemsOf(file, sheet), ['it unpacks to too much']);
});

test('a spreadsheet that hides its size is none', async () => {
  const large = zipOf(new Uint8Array(16), 0xffffffff);
  const withoutEnd = zipOf(new Uint8Array(16)).slice(0, -22);

  assert.deepEqual(await problemsOf(large, sheet), ['it unpacks to too much']);
  assert.deepEqual(await problemsOf(withoutEnd, sheet), ['it cannot be read as a spreadsheet']);
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
