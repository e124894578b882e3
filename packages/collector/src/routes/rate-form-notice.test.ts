import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTestApp, formOf, sampleRegistry } from '../testing/test-app.ts';

const PATH = '/rate/ttpvhcc-lai-chau';

const pageOf = async (path: string): Promise<string> => (await createTestApp().get(path)).text();

/** What is left to read when the markup is taken away. */
const textOf = (page: string): string => page.replaceAll(/<[^>]*>/g, '');

/** What follows each element of a name, up to the next one, by its own text. */
function textsAfter(page: string, name: string): Readonly<Record<string, string>> {
  const [, ...parts] = page.split(`<${name}>`);
  return Object.fromEntries(
    parts.map((part) => {
      const [title = '', rest = ''] = part.split(`</${name}>`);
      return [title, textOf(rest)];
    }),
  );
}

for (const [language, told] of [
  [
    'vi',
    {
      'Mục đích': /Đo mức độ hài lòng để phục vụ tốt hơn/,
      'Dữ liệu được lưu': /Câu trả lời, góp ý, ngày.*chỉ ra Ông\/Bà hay người đã phục vụ.*cookie/s,
      'Bên kiểm soát dữ liệu':
        /Trung tâm Phục vụ hành chính công tỉnh Lai Châu \(thuộc Văn phòng UBND tỉnh\), và cơ quan vận hành/,
      'Quyền của Ông/Bà': /tự nguyện.*Muốn gỡ một góp ý đã công bố, xin báo đơn vị/s,
    },
  ],
  [
    'en',
    {
      Purpose: /To measure satisfaction and serve better/,
      'Data kept': /The answers, the comment, day.*Nothing points to you.*cookie/s,
      'Data controller':
        /Trung tâm Phục vụ hành chính công tỉnh Lai Châu \(under Văn phòng UBND tỉnh\), and the agency/,
      'Your rights': /voluntary.*To have a published comment taken down, tell the rated unit/s,
    },
  ],
] as const) {
  test(`the notice (${language}) tells purpose, data, controller and rights`, async () => {
    const page = await pageOf(`${PATH}?lang=${language}`);

    const parts = textsAfter(page, 'dt');
    assert.deepEqual(Object.keys(parts), Object.keys(told));
    for (const [title, text] of Object.entries(told)) assert.match(parts[title] ?? '', text);
  });
}

test('the controller of a unit that is part of no other is the unit', async () => {
  const page = textOf(await pageOf('/rate/vpqh'));

  assert.match(page, /Đơn vị được đánh giá, Văn phòng Quốc hội, và cơ quan vận hành\s+trang này\./);
});

test('what has ended is named as nobody’s controller', async () => {
  const units = sampleRegistry.units.map((unit) =>
    unit.id === 'vp-ubnd-lai-chau' ? { ...unit, validTo: '2026-06-30' } : unit,
  );

  const page = await (await createTestApp({ data: { units } }).get(PATH)).text();

  assert.match(page, /Bên kiểm soát dữ liệu/);
  assert.ok(!page.includes('thuộc Văn phòng UBND tỉnh'));
});

test('a form with a fault has the notice too', async () => {
  const response = await createTestApp().postForm(formOf({ level: '' }));

  assert.match(await response.text(), /<summary>Mục đích, dữ liệu và quyền của Ông\/Bà<\/summary>/);
});
