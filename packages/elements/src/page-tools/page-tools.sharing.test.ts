import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openPageTools, type PageToolsPage } from '../../test/page-tools-page.ts';
import { waitUntil } from '../../../../scripts/test/wtr/wait-until.mjs';
import './page-tools.define.ts';

const here = location.origin + location.pathname + location.search;

let page: PageToolsPage;

describe('a reader who passes the page on', () => {
  const title = document.title;

  beforeEach(async () => {
    document.title = 'Trung tâm & “một cửa”';
    page = await openPageTools();
  });
  afterEach(() => {
    document.title = title;
  });

  it('prints it', async () => {
    let prints = 0;
    Object.defineProperty(window, 'print', { value: () => (prints += 1), configurable: true });

    await page.press('In trang');
    Reflect.deleteProperty(window, 'print');

    expect(prints).to.equal(1);
  });

  it('writes an e-mail with its title and address, as they are when the link is used', async () => {
    document.title = 'Trang khác';
    page.control('E-mail')?.focus();
    await page.element.updateComplete;

    const link = new URL(page.control('E-mail')?.getAttribute('href') ?? '');

    expect(link.protocol).to.equal('mailto:');
    expect(link.searchParams.get('subject')).to.equal('Trang khác');
    expect(link.searchParams.get('body')).to.equal(`Trang khác\r\n${here}`);
  });

  it('finds plain links to the networks behind the button', async () => {
    expect(page.control('Chia sẻ')?.getAttribute('aria-expanded')).to.equal('false');
    await page.openSharing();

    const links = page.controls.filter((link) => link.matches('[target]')) as HTMLAnchorElement[];

    expect(page.control('Chia sẻ')?.getAttribute('aria-expanded')).to.equal('true');
    expect(links.map(({ rel }) => rel)).to.deep.equal(Array(3).fill('noopener noreferrer'));
    const [facebook, x, zalo] = links.map(({ href }) => new URL(href));
    expect(facebook?.searchParams.get('u')).to.equal(here);
    expect(x?.searchParams.get('url')).to.equal(here);
    expect(x?.searchParams.get('text')).to.equal('Trung tâm & “một cửa”');
    const shared = atob(decodeURIComponent(zalo?.searchParams.get('d') ?? ''));
    expect(JSON.parse(shared)).to.deep.equal({ url: here });
  });

  it('closes them by the same button', async () => {
    await page.openSharing();
    await page.press('Chia sẻ');
    await waitUntil(() => !page.control('Facebook'));

    expect(page.control('Chia sẻ')?.getAttribute('aria-expanded')).to.equal('false');
  });

  it('can do it by keyboard alone', async () => {
    page.control('In trang')?.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.control('Facebook'));
    await sendKeys({ press: 'Tab' });

    expect(page.focused?.textContent).to.contain('Facebook');
  });
});

describe('copying and the device’s own sheet', () => {
  const own = (name: 'clipboard' | 'share', value: unknown): void => {
    Object.defineProperty(navigator, name, { value, configurable: true });
  };

  beforeEach(async () => {
    page = await openPageTools();
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(navigator, 'share');
  });

  it('the address is copied, and that is said', async () => {
    const copied: string[] = [];
    own('clipboard', { writeText: (text: string) => Promise.resolve(copied.push(text)) });
    await page.openSharing();

    await page.press('Sao chép liên kết');
    await page.says('Đã sao chép liên kết');

    expect(copied).to.deep.equal([here]);
  });

  it('where the browser does not allow it, the address is there to be copied by hand', async () => {
    own('clipboard', undefined);
    await page.openSharing();

    await page.press('Sao chép liên kết');
    await waitUntil(() => page.element.shadowRoot?.querySelector('input'));
    const field = page.element.shadowRoot?.querySelector('input');

    expect(page.focused).to.equal(field);
    expect(field?.value).to.equal(here);
    expect(field?.selectionEnd).to.equal(field?.value.length);
  });

  it('other apps are offered where the device has a sheet, which may be closed', async () => {
    const shared: unknown[] = [];
    own('share', (data: unknown) => {
      shared.push(data);
      return Promise.reject(new DOMException('closed', 'AbortError'));
    });
    await page.openSharing();

    await page.press('Ứng dụng khác');

    expect(shared).to.deep.equal([{ url: here, title: document.title }]);
    expect(page.said).to.equal('');
  });

  it('other apps are not offered where it has none', async () => {
    const { prototype } = Navigator;
    const share = Object.getOwnPropertyDescriptor(prototype, 'share');
    Reflect.deleteProperty(prototype, 'share');

    await page.openSharing();
    if (share) Object.defineProperty(prototype, 'share', share);

    expect(page.names).to.include('Sao chép liên kết').and.not.include('Ứng dụng khác');
  });
});
