import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { startCollector, type TestCollector } from '../../../test/collector.ts';
import { openPage, type SatisfactionPage } from '../../../test/satisfaction-page.ts';
import { waitUntil } from '../../../../../scripts/test/wtr/wait-until.mjs';
import '../satisfaction.define.ts';
import { VhcsDismissEvent } from '../satisfaction.events.ts';

const OPEN = 'Đánh giá mức độ hài lòng';

let collector: TestCollector;
let page: SatisfactionPage;

const isOpen = (): boolean => page.root.querySelector('dialog')?.matches(':modal') ?? false;

beforeEach(async () => {
  collector = await startCollector();
  page = await openPage({
    client: collector.client,
    template: html`<vhcs-satisfaction
      lang="vi"
      unit="ttpvhcc-lai-chau"
      layout="dialog"
    ></vhcs-satisfaction>`,
  });
  await waitUntil(() => page.button(OPEN));
});

afterEach(async () => {
  await setViewport({ width: 800, height: 600 });
});

it('is a button until the visitor presses it', async () => {
  expect(page.buttons).to.deep.equal([OPEN]);

  await page.press(OPEN);
  expect(isOpen()).to.equal(true);
  expect(page.text).to.contain('Mức độ hài lòng của Ông/Bà về sự phục vụ hôm nay?');
});

it('begins with its heading, and closes by Esc with the focus back on the button', async () => {
  page.button(OPEN)?.focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(isOpen);
  expect(page.focused).to.have.property('innerText', OPEN);
  expect(page.focused?.localName).to.equal('h2');

  await sendKeys({ press: 'Escape' });
  await waitUntil(() => !isOpen());
  expect(page.focused?.localName).to.equal('button');
});

it('tells the page when the visitor closes it, and whether a rating was given', async () => {
  await page.press(OPEN);
  const closing = oneEvent(document, 'vhcs-dismiss');
  await page.press('Đóng');
  const event: Event = await closing;

  expect(event).to.be.instanceOf(VhcsDismissEvent);
  expect(event).to.have.property('hasRated', false);
});

it('takes a rating as the element in the page does', async () => {
  await page.press(OPEN);
  await page.choose('Rất hài lòng');
  await page.press('Gửi đánh giá');
  await page.says('Cảm ơn Ông/Bà đã đánh giá');
  const closing = oneEvent(document, 'vhcs-dismiss');
  await sendKeys({ press: 'Escape' });

  expect(await closing).to.have.property('hasRated', true);
  expect(collector.saved[0]?.answers).to.deep.equal({ q1: 5 });
});

it('keeps what was entered when it is closed and opened again', async () => {
  await page.press(OPEN);
  await page.choose('Bình thường');
  await page.press('Đóng');
  await page.press(OPEN);

  expect(page.chosen).to.equal('Bình thường');
});

it('opens and closes for the page, without saying that a visitor did', async () => {
  let dismissals = 0;
  page.element.addEventListener('vhcs-dismiss', () => {
    dismissals += 1;
  });
  page.element.show();
  await waitUntil(isOpen);
  page.element.close();
  await waitUntil(() => !isOpen());

  expect(dismissals).to.equal(0);
});

it('opens as soon as it can when the page asked for it before it was there', async () => {
  page = await openPage({
    client: collector.client,
    template: html`<vhcs-satisfaction
      lang="vi"
      unit="vpqh"
      layout="dialog"
      open
    ></vhcs-satisfaction>`,
  });

  await waitUntil(isOpen);
});

it('scrolls inside at 400 % zoom, with nothing lying over what is read', async () => {
  await setViewport({ width: 320, height: 256 });
  await page.press(OPEN);
  const dialog = page.root.querySelector('dialog');
  const { width = 0, height = 0 } = dialog?.getBoundingClientRect() ?? {};

  expect(width).to.be.at.most(320);
  expect(height).to.be.at.most(256);
  expect(dialog?.scrollWidth).to.equal(dialog?.clientWidth);
  for (const part of dialog?.querySelectorAll('*') ?? []) {
    expect(getComputedStyle(part).position, part.outerHTML).not.to.be.oneOf(['fixed', 'sticky']);
  }
});

it('says its title once', async () => {
  page.element.survey = 'van-hoa-cong-so';
  page.element.show();
  await waitUntil(isOpen);
  const titles = page.text.split('Đánh giá việc thực hiện văn hóa công sở').length - 1;

  // Once on the button, once in the dialog.
  expect(titles).to.equal(2);
});

it('is gone from the screen when the element is removed', async () => {
  await page.press(OPEN);
  page.element.remove();
  document.body.append(page.element);
  await page.element.updateComplete;

  expect(isOpen()).to.equal(false);
  page.element.remove();
});
