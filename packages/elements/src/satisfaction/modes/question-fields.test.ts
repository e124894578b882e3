import { expect } from '@open-wc/testing';
import type { Call, Transport } from '@vhcs/client';
import { defaultSurvey, type Rating, type Survey } from '@vhcs/contract';
import { html } from 'lit';
import { itIsTold } from '../../../test/accessibility-tree.ts';
import { openPage, type SatisfactionPage } from '../../../test/satisfaction-page.ts';
import { waitUntil } from '../../../../../scripts/test/wtr/wait-until.mjs';
import '../satisfaction.define.ts';

const survey: Survey = {
  ...defaultSurvey,
  id: 'thu',
  stem: { vi: 'Ông/Bà hài lòng ở mức nào?' },
  questions: [
    {
      id: 'ly-do',
      type: 'text',
      required: true,
      maxLength: 200,
      text: { vi: 'Ông/Bà đến làm thủ tục gì?' },
    },
    { id: 'diem', type: 'points', required: false, text: { vi: 'Chấm điểm nơi tiếp nhận' } },
    {
      id: 'gop-y',
      type: 'text',
      required: false,
      maxLength: 5000,
      text: { vi: 'Góp ý thêm?' },
    },
  ],
};

let sent: Rating[];
let page: SatisfactionPage;

/** Gives the survey in one kind, and takes ratings. */
const serving = (kind: Survey['kind']): Transport => ({
  createKey: () => 'key',
  request: <T>({ body }: Call<T>) => {
    if (body) sent.push(JSON.parse(body) as Rating);
    const answer: unknown = body ? { idempotencyKey: 'key' } : { ...survey, kind };
    return Promise.resolve(answer as T);
  },
});

async function open(kind: Survey['kind']): Promise<void> {
  page = await openPage({
    client: serving(kind),
    template: html`<vhcs-satisfaction lang="vi" unit="vpqh" survey="thu"></vhcs-satisfaction>`,
  });
  await page.says('Ông/Bà đến làm thủ tục gì?');
}

beforeEach(() => {
  sent = [];
});

for (const kind of ['survey', 'checklist'] as const) {
  itIsTold(`a text field of a ${kind} is named by its question`, async (read) => {
    await open(kind);

    const { named } = await read();
    expect(named('textbox')[0]).to.match(/^Ông\/Bà đến làm thủ tục gì\?/);
  });
}

it('a question that needs words is not passed without any', async () => {
  await open('survey');
  await page.press('Tiếp tục');
  expect(page.text).to.contain('Xin Ông/Bà trả lời câu này');
  expect(page.focused).to.equal(page.comment);

  await page.write('Khai sinh');
  await page.press('Tiếp tục');
  expect(page.text).to.contain('Chấm điểm nơi tiếp nhận');
});

it('words go under their question, and the optional ones as the comment', async () => {
  await open('survey');
  await page.write('Khai sinh');
  await page.press('Tiếp tục');
  await page.choose('Hài lòng');
  await page.press('Tiếp tục');
  expect(page.text).to.contain('Khai sinh');
  await page.write('Nhanh gọn');
  await page.press('Gửi đánh giá');
  await waitUntil(() => sent.length === 1);

  expect(sent[0]).to.deep.include({
    answers: { 'ly-do': 'Khai sinh', diem: 4 },
    comment: 'Nhanh gọn',
  });
});

it('a comment is no longer than a rating takes', async () => {
  await open('checklist');
  await page.choose('Hài lòng', 'Chấm điểm');

  const comment = page.root.querySelector<HTMLTextAreaElement>('.comment textarea');
  expect(comment?.maxLength).to.equal(1000);
});

it('words with personal data are not sent before the visitor was warned', async () => {
  await open('checklist');
  await page.write('Gọi 0912345678');
  await page.press('Gửi đánh giá');
  await page.says('Góp ý có vẻ chứa số giấy tờ');

  await page.press('Che và gửi');
  await waitUntil(() => sent.length === 1);
  expect(sent[0]?.answers).to.deep.equal({ 'ly-do': 'Gọi […]' });
});

it('the stem stands only before questions on the scale', async () => {
  await open('survey');
  expect(page.text).not.to.contain('Ông/Bà hài lòng ở mức nào?');
  await page.write('Khai sinh');
  await page.press('Tiếp tục');

  expect(page.text).to.contain('Ông/Bà hài lòng ở mức nào?');
});
