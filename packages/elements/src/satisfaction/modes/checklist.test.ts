import { expect } from '@open-wc/testing';
import type { Survey } from '@vhcs/contract';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { http, HttpResponse } from 'msw';
import { itIsTold } from '../../../test/accessibility-tree.ts';
import { baseUrl, startCollector, type TestCollector } from '../../../test/collector.ts';
import { openPage, type SatisfactionPage } from '../../../test/satisfaction-page.ts';
import '../satisfaction.define.ts';

let collector: TestCollector;
let page: SatisfactionPage;

afterEach(async () => {
  await setViewport({ width: 800, height: 600 });
});

beforeEach(async () => {
  collector = await startCollector();
  page = await openPage({
    client: collector.client,
    template: html`<vhcs-satisfaction
      lang="vi"
      unit="ttpvhcc-lai-chau"
      survey="van-hoa-cong-so"
    ></vhcs-satisfaction>`,
  });
  await page.says('Đánh giá việc thực hiện văn hóa công sở');
});

it('says the stem once, and asks every question in a group of its own', () => {
  const stems = page.text.split('Ông/Bà hài lòng ở mức nào về việc').length - 1;

  expect(stems).to.equal(1);
  expect(page.root.querySelectorAll('fieldset')).to.have.length(7);
});

it('sends levels, and what was ticked of "4 xin" and "4 luôn"', async () => {
  await page.choose('Hài lòng', 'giao tiếp, ứng xử chuẩn mực');
  await page.choose('Bình thường', 'mặc trang phục');
  await page.choose('xin chào');
  await page.choose('xin phép');
  await page.choose('luôn lắng nghe');
  await page.press('Gửi đánh giá');
  await page.says('Cảm ơn Ông/Bà đã đánh giá');

  expect(collector.saved[0]?.answers).to.deep.equal({
    'giao-tiep': 4,
    'trang-phuc': 3,
    'bon-xin': ['xin-chao', 'xin-phep'],
    'bon-luon': ['luon-lang-nghe'],
  });
});

it('leaves out a question whose last tick was taken back', async () => {
  await page.choose('Hài lòng', 'giao tiếp');
  await page.choose('xin chào');
  await page.choose('xin chào');
  await page.press('Gửi đánh giá');
  await page.says('Cảm ơn');

  expect(collector.saved[0]?.answers).to.deep.equal({ 'giao-tiep': 4 });
});

it('asks for one answer at least, and goes to the first question', async () => {
  await page.press('Gửi đánh giá');

  expect(page.text).to.contain('Xin Ông/Bà trả lời ít nhất một câu.');
  expect(page.focused?.closest('fieldset')?.querySelector('legend')?.id).to.equal('ky-cuong');
  expect(collector.requests.filter(({ method }) => method === 'POST')).to.have.length(0);
});

const NOTHING = 'Xin Ông/Bà trả lời ít nhất một câu.';
const MISSING = 'Xin Ông/Bà trả lời câu này; những câu khác có thể bỏ qua.';

/** The box of what asks for an answer, and of the question that it is about. */
function hintAndQuestion(): readonly [DOMRect | undefined, DOMRect | undefined] {
  const question = page.focused?.closest('fieldset');
  const hint = question?.querySelector('.message');
  return [
    hint?.getBoundingClientRect(),
    question?.querySelector('legend')?.getBoundingClientRect(),
  ];
}

for (const fontSize of ['16px', '32px']) {
  it(`asks where the visitor is led to, on a phone with text of ${fontSize}`, async () => {
    await setViewport({ width: 360, height: 640 });
    page.element.style.fontSize = fontSize;
    await page.press('Gửi đánh giá');

    const [hint, question] = hintAndQuestion();
    // Engines scroll to whole pixels of the screen.
    expect(question?.top).to.be.above(-1);
    expect(hint?.top).to.be.at.least(question?.bottom ?? Infinity);
    expect(hint?.bottom).to.be.below(641);
  });
}

it('shows where the visitor is led to after a click as after a key', async () => {
  await page.press('Gửi đánh giá');

  const level = page.focused?.closest('label');
  expect(getComputedStyle(level ?? document.body).outlineStyle).to.equal('solid');
});

itIsTold('what is missing is told with the control that has the focus', async (read) => {
  await page.press('Gửi đánh giá');

  const { nodes } = await read();
  const focused = nodes.find(({ role, focused: isFocused }) => role === 'radio' && isFocused);
  expect(focused?.description).to.equal(NOTHING);
});

itIsTold('a question that needs an answer is pointed at by its own words', async (read) => {
  collector.answerBy(
    http.get(`${baseUrl}/v1/surveys/:id`, async ({ request }) => {
      const survey = (await (await collector.app.fetch(request)).json()) as Survey;
      const questions = survey.questions.map((question) =>
        question.id === 'bon-xin' ? { ...question, required: true } : question,
      );
      return HttpResponse.json({ ...survey, questions });
    }),
  );
  page = await openPage({
    client: collector.client,
    template: html`<vhcs-satisfaction lang="vi" survey="van-hoa-cong-so"></vhcs-satisfaction>`,
  });
  await page.says('Cần trả lời');
  await page.press('Gửi đánh giá');

  const { nodes } = await read();
  const focused = nodes.find(({ role, focused: isFocused }) => role === 'checkbox' && isFocused);
  expect(focused?.description).to.equal(MISSING);
  expect(getComputedStyle(page.focused ?? document.body).outlineStyle).to.equal('solid');
  await page.choose('Hài lòng', 'giao tiếp');
  expect(page.text).to.contain(MISSING);
  await page.choose('xin chào');
  expect(page.text).not.to.contain(MISSING);
});

it('stops asking once there is an answer', async () => {
  await page.press('Gửi đánh giá');
  await page.choose('Hài lòng', 'giao tiếp');

  expect(page.text).not.to.contain('ít nhất một câu');
});

it('can be filled in and sent by keyboard alone', async () => {
  page.element.focus();
  await sendKeys({ press: ' ' });
  for (let question = 1; question <= 5; question++) await sendKeys({ press: 'Tab' });
  await sendKeys({ press: ' ' });
  await sendKeys({ press: 'Enter' });
  await page.says('Cảm ơn Ông/Bà đã đánh giá');

  expect(collector.saved[0]?.answers).to.deep.equal({ 'ky-cuong': 5, 'bon-xin': ['xin-chao'] });
});

it('shows questions in points by their labels, in their printed order', async () => {
  collector.answerBy(
    http.get(`${baseUrl}/v1/surveys/cham-diem`, async ({ request }) => {
      const sheet = new Request(request.url.replace('cham-diem', 'cham-diem-9-chi-so'));
      const survey = (await (await collector.app.fetch(sheet)).json()) as Survey;
      return HttpResponse.json({ ...survey, kind: 'checklist' });
    }),
  );
  page.element.survey = 'cham-diem';
  await page.says('Công khai các thủ tục hành chính');

  expect(page.labels.slice(0, 3)).to.deep.equal(['2 điểm', '1 điểm', '0 điểm']);
  expect(page.faces).to.have.length(0);
});

it('keeps its targets large, and the words of its levels, at twice the text size on a phone', () => {
  page.element.style.setProperty('inline-size', '288px');
  page.element.style.setProperty('font-size', '32px');

  const [level] = page.root.querySelectorAll('.level');
  const { width = 0, height = 0 } = level?.getBoundingClientRect() ?? {};
  expect(Math.min(width, height)).to.be.at.least(44);
  const words = level?.querySelector('span')?.getBoundingClientRect();
  expect(words?.height).to.be.at.least(32);
});
