import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { audit } from '../../test/audit.ts';
import { openPageTools, rootSize, type PageToolsPage } from '../../test/page-tools-page.ts';
import { waitUntil } from '../../../../scripts/test/wtr/wait-until.mjs';
import './page-tools.define.ts';
import type { VhcsContrastEvent, VhcsTextSizeEvent } from './page-tools.events.ts';
import type { VhcsPageTools } from './page-tools.ts';

let page: PageToolsPage;

afterEach(() => {
  page.restore();
});

describe('the tools', () => {
  it('are all there, in one order', async () => {
    page = await openPageTools();

    expect(page.names).to.deep.equal([
      'Giảm cỡ chữ A−',
      'Cỡ chữ mặc định A',
      'Tăng cỡ chữ A+',
      'Giảm tương phản',
      'Tăng tương phản',
      'In trang',
      'E-mail',
      'Chia sẻ',
    ]);
  });

  it('are those that the page picks, for what it has of its own', async () => {
    page = await openPageTools(
      html`<vhcs-page-tools lang="vi" tools=" share  print "></vhcs-page-tools>`,
    );

    expect(page.names).to.deep.equal(['In trang', 'Chia sẻ']);
  });

  it('are all there when none of those picked is known', async () => {
    page = await openPageTools(html`<vhcs-page-tools lang="vi" tools="weather"></vhcs-page-tools>`);

    expect(page.names).to.have.length(8);
  });

  it('speak English where the page does', async () => {
    page = await openPageTools(html`<vhcs-page-tools lang="en"></vhcs-page-tools>`);
    await waitUntil(() => page.control('Larger text'));

    await page.press('Larger text');
    await page.says('Text size 110%');
    await page.press('Share');
    await waitUntil(() => page.control('Copy link'));

    expect(page.control('Facebook')?.innerText).to.contain('(opens a new window)');
  });

  it('are not there in a kiosk', async () => {
    page = await openPageTools(
      html`<div>
        <div data-vhcs="satisfaction" data-layout="kiosk"></div>
        <vhcs-page-tools></vhcs-page-tools>
      </div>`,
    );

    expect(page.names).to.deep.equal([]);
    expect(page.element.getBoundingClientRect().height).to.equal(0);
  });

  it('may be hidden by the page', async () => {
    page = await openPageTools();
    page.element.hidden = true;

    expect(page.element.checkVisibility()).to.equal(false);
  });

  it('hide the content inside the tag once they are there', async () => {
    page = await openPageTools(
      html`<vhcs-page-tools><a href="mailto:">Gửi thư</a></vhcs-page-tools>`,
    );

    expect(page.element.querySelector('a')?.checkVisibility()).to.equal(false);
  });
});

describe('text size', () => {
  it('is asked of the page, which is left as it is', async () => {
    page = await openPageTools();
    const before = rootSize();
    const asked: number[] = [];
    page.element.addEventListener('vhcs-text-size', ({ factor }: VhcsTextSizeEvent) => {
      asked.push(factor);
    });

    await page.press('Tăng cỡ chữ');
    await page.press('Tăng cỡ chữ');
    await page.press('Giảm cỡ chữ');
    await page.press('Cỡ chữ mặc định');

    expect(asked).to.deep.equal([1.1, 1.25, 1.1, 1]);
    expect(rootSize()).to.equal(before);
    expect(document.adoptedStyleSheets).to.have.length(0);
  });

  it('is that of the page times the factor where the element may apply it', async () => {
    page = await openPageTools(html`<vhcs-page-tools lang="vi" apply></vhcs-page-tools>`);
    const before = rootSize();

    await page.press('Tăng cỡ chữ');
    await page.says('Cỡ chữ 110\u00a0%');
    await page.press('Tăng cỡ chữ');
    await page.says('Cỡ chữ 125\u00a0%');

    expect(rootSize()).to.equal(before * 1.25);
    expect(document.documentElement.getAttribute('style')).to.equal(null);
  });

  it('goes from 90 to 200 per cent, and the buttons say where it ends', async () => {
    page = await openPageTools();

    for (let times = 0; times < 8; times++) await page.press('Tăng cỡ chữ');
    expect(page.element.textSize).to.equal(2);
    expect(page.control('Tăng cỡ chữ')?.getAttribute('aria-disabled')).to.equal('true');

    for (let times = 0; times < 8; times++) await page.press('Giảm cỡ chữ');
    expect(page.element.textSize).to.equal(0.9);
    expect(page.control('Giảm cỡ chữ')?.getAttribute('aria-disabled')).to.equal('true');
  });

  it('stays as it is when the page cancels the event', async () => {
    page = await openPageTools(html`<vhcs-page-tools lang="vi" apply></vhcs-page-tools>`);
    const before = rootSize();
    page.element.addEventListener('vhcs-text-size', (event) => {
      event.preventDefault();
    });

    await page.press('Tăng cỡ chữ');

    expect(page.element.textSize).to.equal(1);
    expect(rootSize()).to.equal(before);
    expect(page.said).to.equal('');
  });

  it('is the same for all page tools of a page, and a value that makes no sense is 100 per cent', async () => {
    page = await openPageTools(
      html`<div>
        <vhcs-page-tools lang="vi"></vhcs-page-tools>
        <vhcs-page-tools lang="vi" apply></vhcs-page-tools>
      </div>`,
    );
    const before = rootSize();

    page.element.textSize = 1.5;
    expect(page.element.parentElement?.querySelector<VhcsPageTools>('[apply]')?.textSize).to.equal(
      1.5,
    );
    expect(rootSize()).to.equal(before * 1.5);
    page.element.textSize = NaN;

    expect(page.element.textSize).to.equal(1);
    expect(rootSize()).to.equal(before);
  });

  it('is the page’s own again when the element is removed, and comes back with it', async () => {
    page = await openPageTools(html`<vhcs-page-tools lang="vi" apply></vhcs-page-tools>`);
    const before = rootSize();
    const place = page.element.parentElement;
    await page.press('Tăng cỡ chữ');

    page.element.remove();
    const afterRemoval = [rootSize(), document.adoptedStyleSheets.length];
    place?.append(page.element);
    await waitUntil(() => rootSize() !== before);

    expect(afterRemoval).to.deep.equal([before, 0]);
    expect(rootSize()).to.equal(before * 1.1);
  });
});

describe('contrast', () => {
  const faint = html`<div>
    <p style="color: #999; background: #fff">
      Chữ nhạt <a href="#x" style="color: pink">liên kết</a>
    </p>
    <vhcs-page-tools lang="vi" apply></vhcs-page-tools>
  </div>`;
  const colours = (): string[] => {
    const text = page.element.parentElement?.querySelector('p');
    const { color, backgroundColor } = getComputedStyle(text ?? document.body);
    return [color, backgroundColor];
  };

  it('is asked of the page, which is left as it is', async () => {
    page = await openPageTools();
    const asked: string[] = [];
    page.element.addEventListener('vhcs-contrast', ({ contrast }: VhcsContrastEvent) => {
      asked.push(contrast);
    });

    await page.press('Tăng tương phản');
    await page.says('Tương phản cao');
    await page.press('Giảm tương phản');
    await page.press('Giảm tương phản');
    await page.says('Tương phản dịu');

    expect(asked).to.deep.equal(['high', 'normal', 'soft']);
    expect(document.adoptedStyleSheets).to.have.length(0);
  });

  it('is black on white where it is high, whatever the page says, and what it was again after', async () => {
    page = await openPageTools(faint);
    const before = colours();

    await page.press('Tăng tương phản');
    await page.says('Tương phản cao');
    const high = colours();
    await page.press('Giảm tương phản');
    await page.says('Tương phản mặc định');

    expect(high).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    expect(colours()).to.deep.equal(before);
  });

  it('keeps text and links readable in both', async () => {
    page = await openPageTools(faint);

    for (const contrast of ['high', 'soft'] as const) {
      page.element.contrast = contrast;
      await waitUntil(() => page.element.contrast === contrast);
      expect(await audit(page.element.parentElement ?? document.body)).to.deep.equal([]);
    }
  });

  it('stays as it is when the page cancels the event, and an unknown one is the page’s own', async () => {
    page = await openPageTools(faint);
    page.element.addEventListener('vhcs-contrast', (event) => {
      event.preventDefault();
    });

    await page.press('Tăng tương phản');
    expect(page.element.contrast).to.equal('normal');
    page.element.contrast = 'loud' as never;
    await page.element.updateComplete;

    expect(page.element.contrast).to.equal('normal');
  });
});
