import { expect } from '@open-wc/testing';
import { outage } from '@vhcs/client/testing/msw';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { baseUrl, startCollector, type TestCollector } from '../../../test/collector.ts';
import { openPage, type SatisfactionPage } from '../../../test/satisfaction-page.ts';
import { waitUntil } from '../../../../../scripts/test/wtr/wait-until.mjs';
import '../satisfaction.define.ts';

const questions = [
  'Biển chỉ dẫn, chỗ ngồi và trang thiết bị nơi tiếp nhận hồ sơ',
  'Việc công khai thủ tục; thủ tục dễ hiểu, dễ thực hiện',
  'Thái độ lịch sự, lắng nghe, giải thích rõ ràng của công chức',
  'Kết quả giải quyết đúng hạn, đúng quy định',
  'Việc tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị',
  'Mức độ hài lòng chung',
] as const;

let collector: TestCollector;
let page: SatisfactionPage;

const headingText = (): string | undefined =>
  page.root.querySelector<HTMLElement>('.heading')?.innerText;

/** Skips questions until the one with this number, counted from 1. */
async function skipTo(step: number): Promise<void> {
  while (!page.text.includes(`Bước ${String(step)} trên 7`)) await page.press('Bỏ qua câu này');
}

async function answerAll(): Promise<void> {
  await page.choose('Hài lòng');
  for (let step = 2; step <= 5; step++) {
    await page.press('Tiếp tục');
    await page.choose(step === 5 ? 'Không áp dụng' : 'Bình thường');
  }
  await page.press('Tiếp tục');
  await page.choose('Rất hài lòng');
  await page.press('Tiếp tục');
}

beforeEach(async () => {
  collector = await startCollector();
  page = await openPage({
    client: collector.client,
    template: html`<vhcs-satisfaction
      lang="vi"
      unit="ttpvhcc-lai-chau"
      survey="hai-long-5-yeu-to"
    ></vhcs-satisfaction>`,
  });
  await page.says('Bước 1 trên 7');
});

it('asks one question a page, and says which step of how many it is', async () => {
  expect(headingText()).to.equal(questions[0]);
  expect(page.labels).to.have.length(5);
  expect(page.root.querySelector('progress')).to.include({ value: 1, max: 7 });

  await page.choose('Hài lòng');
  await page.press('Tiếp tục');
  expect(headingText()).to.equal(questions[1]);
  expect(page.text).to.contain('Bước 2 trên 7');
});

it('has the focus on the heading of every page that is turned', async () => {
  await page.press('Bỏ qua câu này');
  expect(page.focused).to.have.property('innerText', questions[1]);

  await page.press('Quay lại');
  expect(page.focused).to.have.property('innerText', questions[0]);
});

it('keeps an answer when the visitor goes back to it', async () => {
  await page.choose('Không hài lòng');
  await page.press('Tiếp tục');
  await page.press('Quay lại');

  expect(page.chosen).to.equal('Không hài lòng');
});

it('sends every answer, with "không áp dụng" as null', async () => {
  await answerAll();
  await page.press('Gửi đánh giá');
  await page.says('Cảm ơn Ông/Bà đã đánh giá');

  expect(collector.saved[0]?.answers).to.deep.equal({
    'tiep-can': 4,
    'thu-tuc': 3,
    'cong-chuc': 3,
    'ket-qua': 3,
    'phan-anh': null,
    chung: 5,
  });
  expect(page.text).to.contain('Đã ghi nhận: Rất hài lòng');
});

it('takes an optional question left out, or taken back', async () => {
  await page.choose('Hài lòng');
  await page.press('Bỏ câu trả lời');
  await skipTo(6);
  await page.choose('Bình thường');
  await page.press('Tiếp tục');
  await page.press('Gửi đánh giá');
  await page.says('Cảm ơn');

  expect(collector.saved[0]?.answers).to.deep.equal({ chung: 3 });
});

it('has the focus on the question when its answer was taken back', async () => {
  await page.choose('Hài lòng');
  page.button('Bỏ câu trả lời')?.focus();
  await sendKeys({ press: 'Enter' });
  await page.element.updateComplete;

  expect(page.chosen).to.equal(undefined);
  expect(page.focused).to.have.property('innerText', questions[0]);
});

it('explains politely when the one question that needs an answer is passed', async () => {
  await skipTo(6);
  expect(page.text).to.contain('Cần trả lời');
  await page.press('Tiếp tục');

  const status = page.root.querySelector<HTMLElement>('[role="status"]');
  expect(status?.innerText.trim()).to.equal(
    'Xin Ông/Bà trả lời câu này; những câu khác có thể bỏ qua.',
  );
  expect(headingText()).to.equal(questions[5]);
  expect(page.focused).to.have.property('type', 'radio');
});

it('shows every answer before it is sent, and leads back there after a change', async () => {
  await answerAll();
  expect(page.text).to.contain('Xem lại trước khi gửi');
  expect(page.text).to.contain('Không áp dụng');

  await page.press(`Sửa ${questions[1]}`);
  expect(headingText()).to.equal(questions[1]);
  await page.choose('Rất không hài lòng');
  await page.press('Về trang xem lại');
  const answers = Array.from(page.root.querySelectorAll('dd:nth-of-type(1)'), (cell) =>
    cell.textContent.trim(),
  );
  expect(answers[1]).to.equal('Rất không hài lòng');
});

it('can be filled in and sent by keyboard alone', async () => {
  page.element.focus();
  await sendKeys({ press: ' ' });
  await sendKeys({ press: 'Enter' });
  for (let step = 2; step <= 5; step++) {
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
  }
  await page.says('Bước 6 trên 7');
  await sendKeys({ press: 'Tab' });
  await sendKeys({ press: ' ' });
  await sendKeys({ press: 'ArrowDown' });
  await sendKeys({ press: 'Enter' });
  await page.says('Xem lại trước khi gửi');
  for (let row = 1; row <= questions.length; row++) await sendKeys({ press: 'Tab' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ press: 'Enter' });
  await page.says('Cảm ơn Ông/Bà đã đánh giá');

  expect(collector.saved[0]?.answers).to.deep.equal({ 'tiep-can': 5, chung: 4 });
});

it('keeps every answer through a failure, and a retry sends them', async () => {
  await answerAll();
  collector.answerBy(...outage(baseUrl));
  await page.press('Gửi đánh giá');
  await page.says('Chưa gửi được');
  collector.recover();
  await page.press('Thử lại');
  await page.says('Cảm ơn');

  expect(
    await collector.store.received({
      unit: 'ttpvhcc-lai-chau',
      survey: 'hai-long-5-yeu-to',
      surveyVersion: 1,
      series: 'open',
    }),
  ).to.equal(1);
});

it('leads back to the review after "Sửa lại", and replaces what was sent', async () => {
  await answerAll();
  await page.press('Gửi đánh giá');
  await page.says('Cảm ơn');
  await page.press('Sửa lại');
  expect(page.focused).to.have.property('innerText', 'Xem lại trước khi gửi');

  await page.press(`Sửa ${questions[0]}`);
  await page.choose('Rất hài lòng');
  await page.press('Về trang xem lại');
  await page.press('Gửi đánh giá');
  await waitUntil(() => collector.saved.length === 2);
  expect(collector.saved[1]?.replaces).to.not.equal(undefined);
});

it('takes the focus from nobody when the page turns to another unit after the thanks', async () => {
  const link = document.body.appendChild(document.createElement('a'));
  link.href = '#x';
  await answerAll();
  await page.press('Gửi đánh giá');
  await page.says('Cảm ơn');
  link.focus();
  page.element.unit = 'vpqh';
  await page.element.updateComplete;
  const { activeElement } = document;
  link.remove();

  expect(headingText()).to.equal(questions[0]);
  expect(activeElement).to.equal(link);
});

it('begins anew with reset()', async () => {
  await page.choose('Hài lòng');
  await page.press('Tiếp tục');
  page.element.reset();
  await page.element.updateComplete;

  expect(headingText()).to.equal(questions[0]);
  expect(page.chosen).to.equal(undefined);
});

it('speaks English, the buttons included', async () => {
  page.element.lang = 'en';
  await page.says('Step 1 of 7');

  expect(page.buttons).to.deep.equal(['Skip this question']);
  expect(page.labels[0]).to.equal('Very satisfied');
});

it('speaks a language that the page brings, and marks what is missing', async () => {
  page.element.lang = 'km';
  page.element.messages = { km: { skip: 'រំលង', step: 'ជំហាន {step}/{total}' } };
  await page.says('ជំហាន 1/7');

  expect(page.buttons).to.deep.equal(['រំលង']);
  expect(page.root.querySelector('.frame')?.getAttribute('lang')).to.equal('km');
  const missing = page.root.querySelector('.remark [lang="vi"]');
  expect(missing?.textContent).to.equal('Có thể bỏ qua');
});

it('sets the button below the words of a review where both would not fit side by side', async () => {
  page.element.style.setProperty('inline-size', '240px');
  await answerAll();

  const overlaps = Array.from(page.root.querySelectorAll('.row'), (row) => {
    const words = row.querySelector('dd')?.getBoundingClientRect();
    const button = row.querySelector('button')?.getBoundingClientRect();
    return words && button ? words.bottom - button.top : Number.NaN;
  });
  expect(overlaps).to.have.length(questions.length);
  expect(Math.max(...overlaps)).to.be.at.most(0);
});
