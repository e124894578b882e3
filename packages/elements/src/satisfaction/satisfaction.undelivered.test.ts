import { expect, oneEvent } from '@open-wc/testing';
import { startCollector } from '../../test/collector.ts';
import { remembersFailedImports } from '../../test/engine.ts';
import { find, lose } from '../../test/lost-file.ts';
import { openPage } from '../../test/satisfaction-page.ts';
import './satisfaction.define.ts';

const setOnline = (value: boolean): void => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => value });
  if (value) dispatchEvent(new Event('online'));
};

beforeEach(() => lose('delivery'));

afterEach(async () => {
  Reflect.deleteProperty(navigator, 'onLine');
  await find();
});

if (!remembersFailedImports) {
  it('a rating that waits for the code that sends goes out with it, also when the form has begun anew', async () => {
    const collector = await startCollector();
    const page = await openPage({ client: collector.client });
    setOnline(false);
    await page.choose('Rất hài lòng');
    await page.press('Gửi đánh giá');
    await page.says('Chưa có mạng');

    page.element.reset();
    await page.element.updateComplete;
    await find();
    await page.choose('Không hài lòng');
    const stored = oneEvent(page.element, 'vhcs-submit');
    setOnline(true);
    await stored;

    expect(collector.saved.map(({ answers }) => answers)).to.deep.equal([{ q1: 5 }]);
    expect(page.chosen).to.equal('Không hài lòng');
    expect(page.buttons).to.deep.equal(['Gửi đánh giá']);
  });
}
