import { expect, fixture, oneEvent } from '@open-wc/testing';
import { outage } from '@vhcs/client/testing/msw';
import type { Call, Transport } from '@vhcs/client';
import { defaultSurvey, type Summary, type Survey } from '@vhcs/contract';
import { html } from 'lit';
import { http, HttpResponse } from 'msw';
import { baseUrl, startCollector, type TestCollector } from '../../test/collector.ts';
import {
  answering,
  openResults,
  pointOf,
  publish,
  ResultsPage,
  sharesOf,
  summaryOf,
  suppressed,
} from '../../test/results-page.ts';
import { waitUntil } from '../../../../scripts/test/wtr/wait-until.mjs';
import { VhcsErrorEvent } from '../shared/error-event.ts';
import './results.define.ts';

let collector: TestCollector;
let page: ResultsPage;

const times = <T>(count: number, value: T): readonly T[] =>
  Array.from({ length: count }, () => value);

const ratings = (...counts: readonly number[]): readonly { q1: number }[] =>
  counts.flatMap((count, index) => times(count, { q1: 5 - index }));

/** Opens an element that is answered with these figures. */
const show = async (changes: Partial<Summary> = {}): Promise<void> => {
  page = await openResults(answering(summaryOf(changes)));
  await waitUntil(() => page.frame);
};

describe('figures of the collector', () => {
  beforeEach(async () => {
    collector = await startCollector();
  });

  it('from thirty on are counts, whole per cent and intervals, each with its n', async () => {
    await publish(collector, ratings(20, 7, 0, 0, 3));
    page = await openResults(collector.client);
    await page.says('Hài lòng trở lên');

    expect(page.text).to.contain('30 phiếu · Toàn bộ thời gian');
    expect(page.text).to.contain('số liệu đến hết ngày 21/11/2026 · đánh giá trên trang');
    expect(page.text).to.contain('90% Hài lòng trở lên khoảng tin cậy 95%: 74–\u206097%; n = 30');
    expect(page.text).to.contain('67% Rất hài lòng khoảng tin cậy 95%: 49–\u206081%; n = 30');
    expect(page.levels()).to.deep.equal([
      'Rất hài lòng 20 67%',
      'Hài lòng 7 23%',
      'Bình thường 0 0%',
      'Không hài lòng 0 0%',
      'Rất không hài lòng 3 10%',
    ]);
  });

  it('come with their trend', async () => {
    await publish(collector, ratings(20, 7, 0, 0, 3));
    page = await openResults(collector.client);
    await page.says('Tỷ lệ theo quý (%)');

    expect(page.trendRows[1]).to.deep.equal(['Quý IV/2026', '30', '90% (74–97)', '67% (49–81)']);
  });

  it('from ten to twenty-nine are counts only', async () => {
    await publish(collector, ratings(9, 6, 4, 1, 1));
    page = await openResults(collector.client);
    await page.says('21 phiếu');

    expect(page.levels()[0]).to.equal('Rất hài lòng 9');
    expect(page.text).to.contain('Dưới 30 phiếu chỉ nêu số phiếu, không tính tỷ lệ.');
    expect(page.text).not.to.match(/\d%/);
  });

  it('below ten are not there: the visitor learns why, and how many were received', async () => {
    await publish(collector, ratings(7));
    page = await openResults(collector.client);
    await page.says('Chưa đủ phiếu');

    expect(page.text).to.contain('Đã nhận 7 phiếu.');
    expect(page.text).to.contain('Kết quả chỉ được công bố khi có ít nhất 10 phiếu');
    expect(page.levels()).to.have.length(0);
    expect(page.root.querySelectorAll('.slips .in')).to.have.length(7);
  });

  it('of a survey in five factors are one list, without the questions too few answered', async () => {
    const answers = { 'tiep-can': 5, 'thu-tuc': 4, 'cong-chuc': 3, 'ket-qua': 2, chung: 4 };
    await publish(
      collector,
      [...times(9, { ...answers, 'phan-anh': 1 }), ...times(25, { ...answers, 'phan-anh': null })],
      'hai-long-5-yeu-to',
    );
    page = await openResults(
      collector.client,
      html`<vhcs-results
        lang="vi"
        unit="ttpvhcc-lai-chau"
        survey="hai-long-5-yeu-to"
      ></vhcs-results>`,
    );
    await page.says('Mức độ hài lòng chung');

    const others = Array.from(page.root.querySelectorAll('li .question'), (question) =>
      question.textContent.trim(),
    );
    expect(others).to.have.length(5);
    expect(page.levels(0)[1]).to.equal('Hài lòng 34 100%');
    expect(page.root.querySelector('.questions')?.lastElementChild?.textContent).to.contain(
      'Chưa đủ 10 câu trả lời.',
    );
  });

  it('are asked for as the attributes say, and their survey in the version of the figures', async () => {
    await publish(collector, ratings(30));
    page = await openResults(
      collector.client,
      html`<vhcs-results
        lang="vi"
        unit="ttpvhcc-lai-chau"
        survey="van-hoa-cong-so"
        series="kiosk"
        period="2026-H2"
        trend="month"
      ></vhcs-results>`,
    );
    await page.says('Chưa đủ phiếu');

    expect(collector.requests.map(({ url }) => url.slice(baseUrl.length))).to.deep.equal([
      '/v1/units/ttpvhcc-lai-chau/summary?survey=van-hoa-cong-so&series=kiosk&period=2026-H2&trend=month',
      '/v1/surveys/van-hoa-cong-so?version=1',
    ]);
    expect(page.text).to.contain('6 tháng cuối năm 2026 (01/07/2026–31/12/2026)');
    expect(page.text).to.contain('đánh giá tại ki-ốt');
  });

  it('take attributes that are not known for their defaults', async () => {
    await publish(collector, ratings(30));
    page = await openResults(
      collector.client,
      html`<vhcs-results
        lang="vi"
        unit="ttpvhcc-lai-chau"
        survey=""
        series="mixed"
        period="soon"
        trend="hourly"
        heading-level="9"
      ></vhcs-results>`,
    );
    await page.says('30 phiếu');

    expect(collector.requests.map(({ url }) => new URL(url).search)).to.deep.equal([
      '?trend=quarter',
    ]);
    expect(page.root.querySelector('h3')?.textContent).to.contain('Đánh giá mức độ hài lòng');
  });
});

describe('what is shown', () => {
  it('is grouped as Vietnamese is, and never has a decimal', async () => {
    await show();

    expect(page.text).to.contain('1.200 phiếu');
    expect(page.text).to.contain('n = 1.200');
    expect(page.text).not.to.match(/\d,\d/);
  });

  it('waits for a batch when enough was received and nothing published', async () => {
    await show({ ...suppressed, received: 23 });

    expect(page.text).to.contain('Đã nhận 23 phiếu. Phiếu được công bố theo đợt, sau khi hết ngày');
    expect(page.root.querySelector('.slips')).to.equal(null);
  });

  it('keeps the printed order of a scale that begins with its worst level', async () => {
    const survey: Survey = {
      ...defaultSurvey,
      id: 'ba-muc',
      scale: {
        id: 'sat3',
        order: 'worst-first',
        points: [
          { value: 1, label: { vi: 'Không hài lòng' } },
          { value: 2, label: { vi: 'Hài lòng' } },
          { value: 3, label: { vi: 'Rất hài lòng' } },
        ],
      },
    };
    const distribution = [1, 2, 3].map((value) => ({ value, count: 10 * value }));
    const figures = {
      question: 'q1',
      n: 60,
      notApplicable: 0,
      distribution,
      shares: sharesOf(83, 50),
    };
    const summary = summaryOf({ survey: 'ba-muc', n: 60, questions: [figures] });
    const client: Transport = {
      request: <T>({ path }: Call<T>) =>
        Promise.resolve((path.includes('/surveys/') ? survey : summary) as T),
      createKey: () => '',
    };
    page = await openResults(client);
    await page.says('83% Hài lòng trở lên');

    expect(page.levels()).to.deep.equal([
      'Không hài lòng 10 17%',
      'Hài lòng 20 33%',
      'Rất hài lòng 30 50%',
    ]);
  });

  it('has a heading of the wished level, or the one that the page puts in', async () => {
    page = await openResults(
      undefined,
      html`<vhcs-results lang="vi" unit="u" heading-level="4"
        ><h2 slot="heading">Người dân nói gì</h2></vhcs-results
      >`,
    );
    const own = page.element.querySelector('h2');
    expect(own?.checkVisibility()).to.equal(true);

    page.element.client = answering(summaryOf());
    await waitUntil(() => page.frame);
    expect(page.root.querySelector('h4')?.checkVisibility()).to.equal(false);
    expect(own?.checkVisibility()).to.equal(true);
  });
});

describe('the trend', () => {
  const trend = [
    pointOf('2025-Q3', 40, 70),
    pointOf('2025-Q4', 52, 75),
    pointOf('2026-Q1', null),
    pointOf('2026-Q2', 14),
    pointOf('2026-Q3', 95, 82),
    pointOf('2026-Q4', 1200, 84),
  ];

  it('is a chart with its name, whose lines break where there are no shares', async () => {
    await show({ trend });

    const chart = page.root.querySelector('svg[role="img"]');
    expect(chart?.getAttribute('aria-label')).to.equal(
      'Biểu đồ: Tỷ lệ theo quý (%), Quý III/2025 – Quý IV/2026. Số liệu ở bảng bên dưới.',
    );
    expect(chart?.querySelectorAll('.satisfied polyline')).to.have.length(2);
    expect(chart?.querySelectorAll('.satisfied circle')).to.have.length(4);
    expect(page.text).to.contain('chưa đủ 30 phiếu, không tính tỷ lệ');
  });

  it('has a table with every period behind it', async () => {
    await show({ trend });
    expect(page.root.querySelector('table.data')?.checkVisibility()).to.equal(false);
    await page.press('Xem bảng số liệu');

    expect(page.root.querySelector('table.data')?.checkVisibility()).to.equal(true);
    expect(page.trendRows).to.deep.equal([
      ['Kỳ', 'Số phiếu', 'Hài lòng trở lên', 'Rất hài lòng'],
      ['Quý III/2025', '40', '70% (65–75)', '40% (35–45)'],
      ['Quý IV/2025', '52', '75% (70–80)', '45% (40–50)'],
      ['Quý I/2026', 'chưa đủ phiếu'],
      ['Quý II/2026', '14', '–', '–'],
      ['Quý III/2026', '95', '82% (77–87)', '52% (47–57)'],
      ['Quý IV/2026', '1.200', '84% (79–89)', '54% (49–59)'],
    ]);
  });

  it('goes by halves of a year', async () => {
    await show({
      trend: [pointOf('2025-H2', 92, 73), pointOf('2026-H1', 14), pointOf('2026-H2', 40, 83)],
    });

    const labels = page.root.querySelectorAll('.chart text:not(.percent)');
    expect(page.root.querySelector('.chart')?.getAttribute('aria-label')).to.equal(
      'Biểu đồ: Tỷ lệ theo kỳ 6 tháng (%), 6 tháng cuối năm 2025 – 6 tháng cuối năm 2026. Số liệu ở bảng bên dưới.',
    );
    expect(Array.from(labels, ({ textContent }) => textContent)).to.deep.equal([
      'cuối',
      'đầu',
      'cuối',
      '2025',
      '2026',
    ]);
    expect(page.trendRows.slice(1)).to.deep.equal([
      ['6 tháng cuối năm 2025', '92', '73% (68–78)', '43% (38–48)'],
      ['6 tháng đầu năm 2026', '14', '–', '–'],
      ['6 tháng cuối năm 2026', '40', '83% (78–88)', '53% (48–58)'],
    ]);
  });

  it('is a table alone while no period has shares', async () => {
    await show({ trend: [pointOf('2026', 14)] });

    expect(page.root.querySelector('svg[role="img"]')).to.equal(null);
    expect(page.text).to.contain('Chưa có kỳ nào đủ 30 phiếu để tính tỷ lệ.');
  });

  it('is not there when none came', async () => {
    await show({ trend: [] });

    expect(page.root.querySelector('[part="trend"]')).to.equal(null);
  });

  it('is not asked for with trend="none"', async () => {
    const paths: string[] = [];
    page = await openResults(
      {
        request: <T>({ path }: Call<T>) => {
          paths.push(path);
          return Promise.resolve(summaryOf() as T);
        },
        createKey: () => '',
      },
      html`<vhcs-results lang="vi" unit="u" trend="none"></vhcs-results>`,
    );
    await waitUntil(() => page.frame);

    expect(paths).to.deep.equal(['/v1/units/u/summary']);
  });
});

describe('below the figures', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(window, 'print');
  });

  const replace = (target: object, name: string, value: unknown): void => {
    Object.defineProperty(target, name, { configurable: true, value });
  };

  it('stands how they were made', async () => {
    await show();
    await page.press('Cách tính');

    for (const words of [
      'chọn một trong các mức: Rất hài lòng, Hài lòng, Bình thường',
      'Phiếu “Đánh giá mức độ hài lòng”, phiên bản 1; chỉ gồm đánh giá trên trang.',
      'Không bao giờ gộp',
      'đã nhận 1.240 phiếu',
      'Dưới 10 phiếu không công bố; từ 10 đến 29 phiếu chỉ nêu số phiếu; từ 30 phiếu nêu tỷ lệ',
      'phương pháp Wilson',
      'không phải mẫu chọn ngẫu nhiên',
      'Cách tính: phiên bản 1.',
    ]) {
      expect(page.text).to.contain(words);
    }
  });

  it('they can be copied with n, period and method, which is said politely', async () => {
    const copied: string[] = [];
    replace(navigator, 'clipboard', {
      writeText: (text: string) => Promise.resolve(copied.push(text)),
    });
    await show({ trend: [pointOf('2026', 40)] });
    const region = page.root.querySelector('[role="status"]');
    await page.press('Sao chép số liệu');
    await waitUntil(() => page.status);

    expect(copied[0]).to.contain('n\t1200\n').and.contain('Kỳ\tToàn bộ thời gian');
    expect(copied[0]).to.contain('Phiên bản cách tính\t1').and.contain('Năm 2026\t40\t80');
    expect(page.root.querySelector('[role="status"]')).to.equal(region);
    expect(page.status).to.equal('Đã sao chép số liệu, kèm số phiếu, kỳ và cách tính.');
  });

  it('they stand selected where the browser lets no page copy', async () => {
    replace(navigator, 'clipboard', undefined);
    await show();
    await page.press('Sao chép số liệu');
    await page.says('xin nhấn Ctrl+C');

    const text = page.root.querySelector('textarea');
    expect(page.focused).to.equal(text);
    expect(text?.value.slice(text.selectionStart, text.selectionEnd)).to.contain('n\t1200');
  });

  it('it is not told of copying once there are other figures', async () => {
    replace(navigator, 'clipboard', undefined);
    await show();
    await page.press('Sao chép số liệu');
    await waitUntil(() => page.status);
    page.element.client = answering(summaryOf({ n: 1300 }));
    page.element.period = '2026';
    await page.says('1.300 phiếu');

    expect(page.status).to.equal('');
    expect(page.root.querySelector('textarea')).to.equal(null);
  });

  it('they can be printed, with everything unfolded for the time', async () => {
    let wasOpen = false;
    await show({ trend: [pointOf('2026', 40)] });
    const folded = (): number => page.root.querySelectorAll('details:not([open])').length;
    replace(window, 'print', () => {
      wasOpen = folded() === 0;
    });
    await page.press('In');

    expect(wasOpen).to.equal(true);
    expect(folded()).to.equal(2);
  });
});

describe('when the figures cannot be read', () => {
  beforeEach(async () => {
    collector = await startCollector();
    collector.answerBy(...outage(baseUrl));
    page = await openResults(collector.client);
    await page.says('Chưa tải được kết quả.');
  });

  it('the content inside the tag is shown with a message', () => {
    expect(page.element.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(page.root.querySelector('[role="alert"]')?.textContent).to.contain('Chưa tải được');
  });

  it('another try shows them, and reading goes on at their heading', async () => {
    await publish(collector, ratings(30));
    collector.recover();
    await page.press('Thử lại');
    await page.says('30 phiếu');

    expect(page.focused?.textContent).to.contain('Đánh giá mức độ hài lòng');
    expect(page.element.querySelector('a')?.checkVisibility()).to.equal(false);
  });

  it('the button stays where it is during another try, and can be used again', async () => {
    let fail: () => void = () => undefined;
    const failed = new Promise<void>((resolve) => {
      fail = resolve;
    });
    collector.answerBy(
      http.all(`${baseUrl}/*`, async () => {
        await failed;
        return HttpResponse.error();
      }),
    );
    await page.press('Thử lại');
    expect(page.text).to.contain('Đang tải kết quả…');
    expect(page.focused).to.equal(page.control('Thử lại'));

    fail();
    await page.says('Chưa tải được kết quả.');
    expect(page.control('Thử lại')?.hasAttribute('aria-disabled')).to.equal(false);
  });

  it('the page is told by an event that leaves shadow roots', async () => {
    const failing = oneEvent(document, 'vhcs-error');
    page.element.unit = 'khong-co';
    collector.recover();
    const event: Event = await failing;

    expect(event).to.be.instanceOf(VhcsErrorEvent);
    expect(event).to.have.nested.property('error.status', 404);
  });
});

describe('languages', () => {
  it('speaks English where the page does, numbers included', async () => {
    await show({ trend: [pointOf('2026-Q1', 40)] });
    page.element.lang = 'en-GB';
    await page.says('84% Satisfied or better 95% confidence interval: 82–\u206086%; n = 1,200');
    await page.says('Shares by quarter (%)');

    expect(page.text).to.contain('How satisfied are you with the service today?');
    expect(page.text).to.contain('1,200 responses · All time · figures through 21/11/2026');
    expect(page.control('Copy the figures')).not.to.equal(undefined);
  });

  it('says in Vietnamese, marked so, what there is in no other language', async () => {
    await show();
    page.element.lang = 'km';
    await page.element.updateComplete;

    expect(page.frame?.lang).to.equal('vi');
    expect(page.text).to.contain('Hài lòng trở lên');
  });
});

describe('the page around it', () => {
  it('sees the content inside the tag until the figures are there', async () => {
    page = await openResults(undefined);
    const fallback = page.element.querySelector('a');
    expect(fallback?.checkVisibility()).to.equal(true);

    page.element.client = answering(summaryOf());
    await page.says('1.200 phiếu');
    expect(fallback?.checkVisibility()).to.equal(false);
  });

  it('may set properties before the script arrives', async () => {
    // An element of a document without a window is upgraded only when it comes into the page.
    const early = document.implementation.createHTMLDocument().createElement('vhcs-results');
    Object.assign(early, { unit: 'u', client: answering(summaryOf()) });
    const section = await fixture<HTMLElement>(html`<div lang="vi"></div>`);
    section.append(early);
    page = new ResultsPage(early);

    await page.says('1.200 phiếu');
  });

  it('keeps seeing figures while those of another period are on their way', async () => {
    await show();
    const { promise, resolve } = withResolver();
    page.element.client = { request: <T>() => promise as Promise<T>, createKey: () => '' };
    page.element.period = '2026';
    await page.element.updateComplete;
    expect(page.text).to.contain('1.200 phiếu');
    expect(page.frame?.getAttribute('aria-busy')).to.equal('true');

    resolve(summaryOf({ n: 1300 }));
    await page.says('1.300 phiếu');
    expect(page.frame?.hasAttribute('aria-busy')).to.equal(false);
  });

  it('sees no figures of one unit under the name of another', async () => {
    await show();
    const { promise } = withResolver();
    page.element.client = { request: <T>() => promise as Promise<T>, createKey: () => '' };
    page.element.unit = 'vpqh';
    await page.element.updateComplete;

    expect(page.frame).to.equal(null);
  });

  it('may name the unit for all elements inside it', async () => {
    const section = await fixture<HTMLElement>(html`<div></div>`);
    section.addEventListener('context-request', (event) => {
      const { callback } = event as Event & { callback: (value: unknown) => void };
      callback({ client: answering(summaryOf({ unit: 'vpqh' })), unit: 'vpqh' });
    });
    const element = document.createElement('vhcs-results');
    section.append(element);
    page = new ResultsPage(element);

    await page.says('1.200 phiếu');
  });

  it('may remove the element: it lets go of the page', async () => {
    await show();
    page.element.remove();
    document.documentElement.lang = 'en';
    await page.element.updateComplete;
    document.documentElement.lang = 'vi';

    expect(page.element.isUpdatePending).to.equal(false);
    expect(page.frame?.lang).to.equal('vi');
  });

  it('may hide it', async () => {
    await show();
    page.element.hidden = true;

    expect(page.element.checkVisibility()).to.equal(false);
  });
});

function withResolver(): { promise: Promise<Summary>; resolve: (summary: Summary) => void } {
  let resolve: (summary: Summary) => void = () => undefined;
  const promise = new Promise<Summary>((resolved) => {
    resolve = resolved;
  });
  return { promise, resolve };
}
