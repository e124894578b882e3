import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { startCollector, type TestCollector } from '../../../test/collector.ts';
import { openPage, type SatisfactionPage } from '../../../test/satisfaction-page.ts';
import '../satisfaction.define.ts';

let collector: TestCollector;
let page: SatisfactionPage;

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

it('shows the points of a scoring sheet as labels, in their printed order', async () => {
  page.element.survey = 'cham-diem-9-chi-so';
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
