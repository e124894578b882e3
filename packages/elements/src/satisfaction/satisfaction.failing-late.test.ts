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

afterEach(async () => {
  Reflect.deleteProperty(navigator, 'onLine');
  await find();
});

if (!remembersFailedImports) {
  it('a rating goes out although what was asked for without network fails after it is back', async () => {
    const collector = await startCollector();
    const page = await openPage({ client: collector.client });
    await lose('delivery');
    setOnline(false);
    await page.choose('Rất hài lòng');
    await page.press('Gửi đánh giá');
    await page.says('Chưa có mạng');

    page.element.reset();
    await page.element.updateComplete;
    await lose('delivery', { late: true });
    await page.choose('Không hài lòng');
    const stored = oneEvent(page.element, 'vhcs-submit');
    setOnline(true);
    await find();
    await stored;

    expect(collector.saved.map(({ answers }) => answers)).to.deep.equal([{ q1: 5 }]);
  });
}
