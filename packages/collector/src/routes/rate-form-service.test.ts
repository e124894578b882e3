import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTestApp, formOf, hiddenFieldsIn } from '../testing/test-app.ts';

const PATH = '/rate/ttpvhcc-lai-chau';

const pageOf = async (path: string): Promise<string> => (await createTestApp().get(path)).text();

test('a procedure is sent along, in either language, and stands nowhere on the page', async () => {
  const page = await pageOf(`${PATH}?service=1.001193.000.00.00.H35`);

  assert.match(page, /name="service" value="1\.001193\.000\.00\.00\.H35"/);
  assert.match(page, /href="[^"]*service=1\.001193\.000\.00\.00\.H35[^"]*lang=en"/);
  assert.doesNotMatch(page.replaceAll(/<[^>]*>/g, ''), /001193/);
});

for (const service of ['', 'khong-co', '1.00119', '000.00.19.H35-240315-0001']) {
  test(`what is no code of a procedure ("${service}") is not sent along`, async () => {
    const page = await pageOf(`${PATH}?service=${service}`);

    assert.match(page, /<form/);
    assert.ok(!page.includes('name="service"'));
    assert.ok(!page.includes('service='));
  });
}

test('a procedure is stored with the rating, also when the form had a fault first', async () => {
  const app = createTestApp();
  const again = await app.postForm(formOf({ service: '1.001193', level: '' }));
  const fields = hiddenFieldsIn(await again.text());
  fields.set('level', '4');

  await app.postForm(fields);

  assert.equal(again.status, 422);
  assert.equal(app.saved[0]?.service, '1.001193');
});

test('a rating with what is no code of a procedure is stored without it', async () => {
  const app = createTestApp();

  const response = await app.postForm(formOf({ service: '000.00.19.H35-240315-0001' }));

  assert.equal(response.status, 303);
  assert.equal(app.saved.length, 1);
  assert.equal(app.saved[0]?.service, undefined);
});
