import { expect, fixture } from '@open-wc/testing';
import { createClient } from '@vhcs/client';
import { html } from 'lit';
import { http, HttpResponse, type HttpHandler } from 'msw';
import { baseUrl, startCollector, type TestCollector } from '../../test/collector.ts';
import { SatisfactionPage } from '../../test/satisfaction-page.ts';
import { waitUntil } from '../../../../scripts/test/wtr/wait-until.mjs';
import type { VhcsProvider } from '../provider/provider.ts';
import '../provider/provider.define.ts';
import './satisfaction.define.ts';

/** The site of the page, which has no collector. */
const portal = 'https://portal.example';
const portalClient = createClient({ baseUrl: portal, maxRetries: 0 });

let collector: TestCollector;
let page: SatisfactionPage;
let provider: VhcsProvider;
let errors: Event[];
/** Paths that the collector was asked for. */
let asked: string[];

/** Everything that either site answers; the portal as it is told. */
function answerPortal(handler: HttpHandler): void {
  collector.answerBy(
    handler,
    http.all(`${baseUrl}/*`, ({ request }) => {
      asked.push(new URL(request.url).pathname);
      return collector.app.fetch(request);
    }),
  );
}

/** The portal has the same survey, as of the collector's own release. */
const portalHasSurveys = (): void => {
  answerPortal(
    http.all(`${portal}/*`, ({ request }) =>
      collector.app.fetch(new Request(request.url.replace(portal, baseUrl))),
    ),
  );
};

/** A provider that knows no more than the page does, with a survey inside. */
async function open(survey: string, layout = 'inline'): Promise<void> {
  provider = await fixture<VhcsProvider>(
    html`<vhcs-provider .client=${portalClient} unit="ttpvhcc-lai-chau">
      <vhcs-satisfaction lang="vi" survey=${survey} layout=${layout}></vhcs-satisfaction>
    </vhcs-provider>`,
  );
  const element = provider.querySelector('vhcs-satisfaction');
  if (!element) throw new Error('the survey is not on the page');
  page = new SatisfactionPage(element);
  errors = [];
  element.addEventListener('vhcs-error', (event) => errors.push(event));
}

/** The provider names the collector, later than the page did. */
async function answerLate(): Promise<void> {
  provider.client = collector.client;
  await provider.updateComplete;
  await page.element.updateComplete;
}

beforeEach(async () => {
  collector = await startCollector();
  asked = [];
});

it('a survey that the page’s own site did not have is read from the provider that answers later', async () => {
  answerPortal(http.all(`${portal}/*`, () => new HttpResponse(null, { status: 404 })));
  await open('hai-long-5-yeu-to');
  await page.says('Chưa tải được');
  await answerLate();

  await page.says('Bước 1 trên 7');
});

it('an answer of the one before, which comes after, is dropped, and nobody hears of it', async () => {
  let refuse = (): void => undefined;
  const refused = new Promise<void>((resolve) => (refuse = resolve));
  answerPortal(
    http.all(`${portal}/*`, async () => {
      await refused;
      return new HttpResponse(null, { status: 404 });
    }),
  );
  await open('hai-long-5-yeu-to');
  await answerLate();
  await page.says('Bước 1 trên 7');
  refuse();
  await page.choose('Hài lòng');
  await page.press('Tiếp tục');

  expect(page.text).to.contain('Bước 2 trên 7');
  expect(errors).to.deep.equal([]);
});

it('a survey that the one before had is read anew, as the collector may ask otherwise', async () => {
  portalHasSurveys();
  await open('hai-long-5-yeu-to');
  await page.says('Bước 1 trên 7');
  await answerLate();
  await page.says('Bước 1 trên 7');

  expect(asked).to.deep.equal(['/v1/surveys/hai-long-5-yeu-to']);
});

it('what was entered before stays', async () => {
  portalHasSurveys();
  await open('van-hoa-cong-so');
  await page.says('Đánh giá việc thực hiện văn hóa công sở');
  await page.choose('Hài lòng');
  const { chosen } = page;
  await answerLate();

  expect(chosen).not.to.equal(undefined);
  expect(page.chosen).to.equal(chosen);
  expect(asked).to.deep.equal([]);
});

it('what is built in is read from nobody', async () => {
  portalHasSurveys();
  await open('hai-long-nhanh', 'dialog');
  await waitUntil(() => page.button('Đánh giá mức độ hài lòng'));
  await page.press('Đánh giá mức độ hài lòng');
  await answerLate();

  expect(page.root.querySelector('dialog')?.matches(':modal')).to.equal(true);
  expect(asked).to.deep.equal([]);
});

it('a visitor at a kiosk is left alone; the next one is asked what the collector asks', async () => {
  portalHasSurveys();
  await open('hai-long-5-yeu-to', 'kiosk');
  await page.says('Ẩn danh');
  await page.press('Về dữ liệu');
  await answerLate();
  expect(page.button('Quay lại')).not.to.equal(undefined);
  expect(asked).to.deep.equal([]);

  page.element.reset();
  await waitUntil(() => asked.includes('/v1/surveys/hai-long-5-yeu-to'));
  await page.says('Ẩn danh');
});
