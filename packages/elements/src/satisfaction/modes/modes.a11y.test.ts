import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import { http, HttpResponse } from 'msw';
import { collectorHandlers } from '@vhcs/client/testing/msw';
import { itIsTold } from '../../../test/accessibility-tree.ts';
import { audit, auditLooks } from '../../../test/audit.ts';
import { baseUrl, startCollector, type TestCollector } from '../../../test/collector.ts';
import { showIn } from '../../../test/media.ts';
import { openPage, type SatisfactionPage } from '../../../test/satisfaction-page.ts';
import { waitUntil } from '../../../../../scripts/test/wtr/wait-until.mjs';
import '../satisfaction.define.ts';

let collector: TestCollector;
let page: SatisfactionPage;

const element = (survey: string, layout = 'inline'): TemplateResult =>
  html`<vhcs-satisfaction
    lang="vi"
    unit="ttpvhcc-lai-chau"
    survey=${survey}
    layout=${layout}
    languages="vi en"
  ></vhcs-satisfaction>`;

async function open(survey: string, layout?: string): Promise<void> {
  page = await openPage({ client: collector.client, template: element(survey, layout) });
  await waitUntil(() => page.buttons.length > 0 || page.labels.length > 0);
}

/** How each state of each mode is reached. */
const states: Readonly<Record<string, () => Promise<void>>> = {
  'a page of a survey': async () => {
    await open('hai-long-5-yeu-to');
    await page.choose('Hài lòng');
  },
  'a page that needs an answer': async () => {
    await open('hai-long-5-yeu-to');
    for (let step = 1; step <= 5; step++) await page.press('Bỏ qua câu này');
    await page.press('Tiếp tục');
  },
  'the page that may be not applicable': async () => {
    await open('hai-long-5-yeu-to');
    for (let step = 1; step <= 4; step++) await page.press('Bỏ qua câu này');
    await page.choose('Không áp dụng');
  },
  'the review of a survey': async () => {
    await open('hai-long-5-yeu-to');
    for (let step = 1; step <= 5; step++) await page.press('Bỏ qua câu này');
    await page.choose('Hài lòng');
    await page.press('Tiếp tục');
  },
  'a checklist': async () => {
    await open('van-hoa-cong-so');
    await page.choose('Hài lòng', 'giao tiếp');
    await page.choose('xin chào');
  },
  'a checklist without an answer': async () => {
    await open('van-hoa-cong-so');
    await page.press('Gửi đánh giá');
  },
  'the stars of an article': async () => {
    await open('danh-gia-bai-viet');
    await page.choose('Bài viết tốt');
  },
  'the stars after a vote': async () => {
    await open('danh-gia-bai-viet');
    await page.choose('Bài viết tốt');
    await page.press('Gửi đánh giá');
    await page.says('Cảm ơn');
    await page.press('Click để đánh giá bài viết');
  },
  'the notice, opened': async () => {
    await open('hai-long-nhanh');
    page.root.querySelector<HTMLElement>('[aria-expanded]')?.click();
    await page.says('Mục đích:');
  },
  'a dialog': async () => {
    await open('hai-long-nhanh', 'dialog');
    await page.press('Đánh giá mức độ hài lòng');
    await page.choose('Hài lòng');
  },
};

const screens: Readonly<Record<string, readonly string[]>> = {
  'the question of a kiosk': [],
  'the thanks of a kiosk': ['Rất hài lòng'],
  'the second thoughts of a kiosk': ['Rất hài lòng', 'Sửa lại'],
  'the comment of a kiosk': ['Rất hài lòng', 'Viết góp ý'],
  'what a kiosk says about data': ['Về dữ liệu'],
};

/** Votes of others, since the figures of the sample article are none. */
const votes = http.get(`${baseUrl}/v1/articles/summary`, () =>
  HttpResponse.json({
    sum: 17,
    count: 4,
    distribution: [1, 2, 3, 4, 5].map((value) => ({ value, count: value > 3 ? 2 : 0 })),
  }),
);

async function expectAccessible(): Promise<void> {
  expect(await auditLooks(page.element)).to.deep.equal([]);
  page.element.lang = 'en';
  await waitUntil(() => page.root.querySelector('.frame')?.getAttribute('lang') === 'en');
  expect(await audit(page.element)).to.deep.equal([]);
}

beforeEach(async () => {
  collector = await startCollector();
  collector.answerBy(votes, ...collectorHandlers(collector.app, baseUrl));
});

afterEach(async () => {
  await setViewport({ width: 800, height: 600 });
});

for (const [state, reach] of Object.entries(states)) {
  it(`axe finds nothing in ${state}, in any theme and language, light or dark`, async () => {
    await reach();

    await expectAccessible();
  });

  it(`nothing is cut off in ${state} at 320 px with text at 200 %`, async () => {
    await setViewport({ width: 320, height: 900 });
    document.body.style.fontSize = '32px';
    await reach();

    const box = page.root.querySelector('dialog') ?? page.root.querySelector('.frame');
    expect(box?.scrollWidth).to.equal(box?.clientWidth);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    document.body.style.fontSize = '';
  });
}

for (const [state, taps] of Object.entries(screens)) {
  it(`axe finds nothing in ${state}, in any theme and language, light or dark`, async () => {
    await setViewport({ width: 1024, height: 768 });
    await open('hai-long-nhanh', 'kiosk');
    for (const name of taps) {
      await waitUntil(() => {
        page.button(name)?.click();
        return page.button(name) === undefined;
      });
    }

    await expectAccessible();
  });
}

it('every target of a checklist is at least 44 px high and wide at 320 px', async () => {
  await setViewport({ width: 320, height: 900 });
  await open('van-hoa-cong-so');

  for (const target of page.root.querySelectorAll('label, button:not([aria-expanded])')) {
    const { width, height } = target.getBoundingClientRect();
    expect(Math.min(width, height), target.outerHTML).to.be.at.least(44);
  }
});

it('every star is at least 44 px high and wide', async () => {
  await open('danh-gia-bai-viet');

  for (const star of page.root.querySelectorAll('.star')) {
    const { width, height } = star.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(44);
  }
});

it('stars that count differ in forced colours without colour', async () => {
  await open('danh-gia-bai-viet');
  await page.choose('Bài viết đạt');
  await showIn('forced-colors: active', page.element);

  const fills = Array.from(
    page.root.querySelectorAll('.star path'),
    (path) => getComputedStyle(path).fill,
  );

  expect(fills.map((fill) => fill !== 'none')).to.deep.equal([true, true, true, false, false]);
});

itIsTold('a survey has its question, its progress and every level', async (read) => {
  await open('hai-long-5-yeu-to');
  await page.press('Bỏ qua câu này');
  await page.press('Bỏ qua câu này');
  await page.press('Bỏ qua câu này');
  await page.press('Bỏ qua câu này');

  const { named } = await read();
  expect(named('group').filter(Boolean)).to.deep.equal([
    'Việc tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị',
  ]);
  expect(named('progressbar')).to.deep.equal(['Bước 5 trên 7']);
  expect(named('radio')).to.have.length(6).and.to.include('Không áp dụng');
});
