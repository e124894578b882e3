import { expect } from '@open-wc/testing';
import { defaultSurvey, type Rating } from '@vhcs/contract';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { http, HttpResponse } from 'msw';
import { itIsTold } from '../../../test/accessibility-tree.ts';
import { baseUrl, startCollector, type TestCollector } from '../../../test/collector.ts';
import { showIn } from '../../../test/media.ts';
import { openPage, type SatisfactionPage } from '../../../test/satisfaction-page.ts';
import { waitUntil } from '../../../../../scripts/test/wtr/wait-until.mjs';
import '../satisfaction.define.ts';
import type { VhcsSubmitEvent } from '../satisfaction.events.ts';

const QUESTION = 'Mức độ hài lòng của Ông/Bà về sự phục vụ hôm nay?';

/** Noon of 22 November 2026 in Vietnam, as in the collector of the tests. */
const NOON = Date.UTC(2026, 10, 22, 5);
const DAY_MS = 86_400_000;

let collector: TestCollector;
let page: SatisfactionPage;
let tapMs: number;
let nowMs: number;

const realNow = Date.now;
const realInterval = globalThis.setInterval;
const realClear = globalThis.clearInterval;
const countdownId = -1;
/** One second of the countdown, while it runs. */
let tick: (() => void) | undefined;
const realTimeStamp = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp');

/** A tap of another hand: the earlier one was a second ago. */
async function tap(name: string): Promise<void> {
  tapMs += 1_000;
  await page.press(name);
}

/** Lets seconds pass in which nobody touches the screen. */
async function pass(seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second++) tick?.();
  await page.element.updateComplete;
}

const setOnline = (value: boolean): void => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => value });
  if (value) dispatchEvent(new Event('online'));
};

const received = async (): Promise<number> =>
  collector.store.received({
    unit: 'ttpvhcc-lai-chau',
    survey: 'hai-long-nhanh',
    surveyVersion: 1,
    series: 'kiosk',
  });

const openKiosk = async (
  template = html`<vhcs-satisfaction
    lang="vi"
    unit="ttpvhcc-lai-chau"
    touchpoint="ttpvhcc-lai-chau-kiosk"
    layout="kiosk"
    languages="vi en km"
  ></vhcs-satisfaction>`,
): Promise<void> => {
  page = await openPage({ client: collector.client, template });
  await page.says(QUESTION);
};

/** What the kiosk of the test before has kept. */
const forgetKept = (): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const forgetting = indexedDB.deleteDatabase('vhcs-kiosk');
    forgetting.onsuccess = resolve;
    forgetting.onerror = reject;
  });

beforeEach(async () => {
  await forgetKept();
  tapMs = 0;
  nowMs = NOON;
  Date.now = () => nowMs;
  Object.defineProperty(Event.prototype, 'timeStamp', { configurable: true, get: () => tapMs });
  tick = undefined;
  globalThis.setInterval = ((run: () => void, ms: number) => {
    if (ms !== 1_000) return realInterval(run, ms);
    tick = run;
    return countdownId;
  }) as typeof setInterval;
  globalThis.clearInterval = (id) => {
    if (id === countdownId) tick = undefined;
    else realClear(id);
  };
  await setViewport({ width: 1024, height: 768 });
  collector = await startCollector();
  await openKiosk();
});

afterEach(async () => {
  Date.now = realNow;
  globalThis.setInterval = realInterval;
  globalThis.clearInterval = realClear;
  if (realTimeStamp) Object.defineProperty(Event.prototype, 'timeStamp', realTimeStamp);
  Reflect.deleteProperty(navigator, 'onLine');
  await setViewport({ width: 800, height: 600 });
});

it('a kiosk that is set to another unit asks its visitors, and corrects no rating of the one before', async () => {
  await tap('Rất hài lòng');
  await waitUntil(() => collector.saved.length === 1);
  page.element.unit = 'vpqh';
  page.element.touchpoint = undefined;
  await page.element.updateComplete;
  expect(page.text).to.contain(QUESTION);
  expect(page.button('Giữ như cũ')).to.equal(undefined);
  await tap('Hài lòng');
  await waitUntil(() => collector.saved.length === 2);

  expect(collector.saved.map(({ unit, answers }) => [unit, answers['q1']])).to.deep.equal([
    ['ttpvhcc-lai-chau', 5],
    ['vpqh', 4],
  ]);
});

describe('one tap', () => {
  it('is thanked at once, and sent as the kiosk’s', async () => {
    await tap('Rất hài lòng');

    expect(page.text).to.contain('Cảm ơn Ông/Bà!');
    expect(page.text.replace(/\s+/g, ' ')).to.contain('Đã ghi nhận: Rất hài lòng');
    await waitUntil(() => collector.saved.length === 1);
    expect(collector.saved[0]).to.include({
      channel: 'kiosk',
      touchpoint: 'ttpvhcc-lai-chau-kiosk',
      language: 'vi',
      day: '2026-11-22',
    });
  });

  it('counts once when another finger follows within 600 ms', async () => {
    await page.press('Rất hài lòng');
    tapMs += 599;
    const again = page.button('Sửa lại');
    again?.click();
    await page.element.updateComplete;

    expect(page.text).to.contain('Cảm ơn Ông/Bà!');
    tapMs += 2;
    again?.click();
    await page.element.updateComplete;
    expect(page.text).to.contain(QUESTION);
  });

  it('counts when the touch slid on the button, as an elbow does', async () => {
    const face = page.button('Hài lòng');
    const { left = 0, top = 0, width = 0 } = face?.getBoundingClientRect() ?? {};
    const touch = (type: string, x: number): void => {
      const at = { clientX: left + x, clientY: top + 40, pointerType: 'touch' };
      face?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, ...at }));
    };
    tapMs += 1_000;
    touch('pointerdown', 10);
    touch('pointerup', width - 10);

    await page.says('Cảm ơn Ông/Bà!');
  });

  it('is heard by the page, which may keep it from being sent', async () => {
    page.element.addEventListener('vhcs-before-submit', (event) => {
      event.preventDefault();
    });
    await tap('Rất hài lòng');

    expect(page.text).to.contain(QUESTION);
    expect(collector.requests).to.have.length(0);
  });
});

describe('"Sửa lại"', () => {
  it('leaves only the last choice counted', async () => {
    await tap('Rất không hài lòng');
    await waitUntil(() => collector.saved.length === 1);
    await tap('Sửa lại');
    await tap('Rất hài lòng');
    await waitUntil(() => collector.saved.length === 2);

    expect(await received()).to.equal(1);
    expect(collector.saved[1]?.answers).to.deep.equal({ q1: 5 });
  });

  it('can be called off', async () => {
    await tap('Hài lòng');
    await tap('Sửa lại');
    expect(page.button('Hài lòng')?.getAttribute('aria-pressed')).to.equal('true');
    await tap('Giữ như cũ');

    expect(page.text).to.contain('Cảm ơn Ông/Bà!');
    await waitUntil(() => collector.saved.length === 1);
  });
});

describe('a comment', () => {
  beforeEach(async () => {
    await tap('Không hài lòng');
    await waitUntil(() => collector.saved.length === 1);
    await tap('Viết góp ý');
  });

  it('is added to the rating, which is counted once', async () => {
    await page.write('Chờ lâu');
    await tap('Gửi góp ý');
    await waitUntil(() => collector.saved.length === 2);

    expect(await received()).to.equal(1);
    expect(collector.saved[1]?.comment).to.equal('Chờ lâu');
  });

  it('is not sent with personal data before the visitor was warned', async () => {
    await page.write('Gọi 0912345678');
    await tap('Gửi góp ý');
    expect(page.text).to.contain('Góp ý có vẻ chứa số giấy tờ, số điện thoại');

    await tap('Che và gửi');
    await waitUntil(() => collector.saved.length === 2);
    expect(collector.saved[1]?.comment).to.equal('Gọi […]');
  });

  it('is withdrawn by "Không góp ý" after it was sent, and the rating still counts once', async () => {
    await page.write('Chờ lâu');
    await tap('Gửi góp ý');
    await waitUntil(() => collector.saved.length === 2);
    await tap('Viết góp ý');
    await tap('Không góp ý');
    await waitUntil(() => collector.saved.length === 3);

    expect(collector.saved[2]?.comment).to.equal(undefined);
    expect(await received()).to.equal(1);
    expect(page.text).to.contain('Cảm ơn Ông/Bà!');
  });

  it('that was never sent is dropped, and nothing is sent anew', async () => {
    await page.write('Chờ lâu');
    await tap('Không góp ý');
    expect(page.text).to.contain('Cảm ơn Ông/Bà!');

    await tap('Viết góp ý');
    expect(page.comment?.value).to.equal('');
    expect(collector.requests.filter(({ method }) => method === 'POST')).to.have.length(1);
  });

  it('is wiped before the next visitor, later than the thanks alone', async () => {
    await page.write('Chờ lâu');
    expect(page.text).not.to.contain('Trở về màn hình đầu');
    await pass(30);
    expect(page.text).to.contain('Trở về màn hình đầu sau 15 giây');
    await pass(15);
    expect(page.text).to.contain(QUESTION);

    await tap('Hài lòng');
    await tap('Viết góp ý');
    expect(page.comment?.value).to.equal('');
  });
});

it('nothing runs while nobody is there', async () => {
  expect(tick).to.equal(undefined);
  await tap('Rất hài lòng');
  await tap('Xong');
  expect(tick).to.equal(undefined);
});

describe('the next visitor', () => {
  it('finds the first screen after the seconds that are counted down', async () => {
    await tap('Rất hài lòng');
    expect(page.text).to.contain('Trở về màn hình đầu sau 15 giây');
    await pass(1);
    expect(page.text).to.contain('Trở về màn hình đầu sau 14 giây');
    await pass(14);

    expect(page.text).to.contain(QUESTION);
    expect(page.text).not.to.contain('Trở về');
    expect(page.focused).to.equal(page.button('Rất hài lòng'));
  });

  it('finds it sooner where the page says so, and at the usual time where it says nonsense', async () => {
    page.element.resetSeconds = 5;
    await tap('Rất hài lòng');
    expect(page.text).to.contain('sau 5 giây');
    page.element.reset();
    await page.element.updateComplete;

    page.element.resetSeconds = -1;
    await tap('Rất hài lòng');
    expect(page.text).to.contain('sau 15 giây');
  });

  it('finds it at once when "Xong" is pressed', async () => {
    await tap('Rất hài lòng');
    await tap('Xong');

    expect(page.text).to.contain(QUESTION);
  });

  it('gives a rating of their own', async () => {
    await tap('Rất hài lòng');
    await tap('Xong');
    await tap('Bình thường');
    await waitUntil(() => collector.saved.length === 2);

    expect(await received()).to.equal(2);
  });
});

describe('without a network', () => {
  it('keeps 20 answers, and sends each once with its day when the network is back', async () => {
    setOnline(false);
    for (let visitor = 0; visitor < 20; visitor++) {
      nowMs = NOON - (visitor < 8 ? DAY_MS : 0);
      await tap(visitor % 2 === 0 ? 'Hài lòng' : 'Bình thường');
      page.element.reset();
      await page.element.updateComplete;
    }
    expect(page.text).to.contain('Chờ gửi: 20');
    expect(collector.requests).to.have.length(0);

    setOnline(true);
    dispatchEvent(new Event('online'));
    await waitUntil(() => collector.saved.length === 20);
    expect(await received()).to.equal(20);
    const days = collector.saved.map(({ day }) => day);
    expect(days.filter((day) => day === '2026-11-21')).to.have.length(8);
    expect(days.filter((day) => day === '2026-11-22')).to.have.length(12);
    await waitUntil(() => !page.text.includes('Chờ gửi'));
  });

  it('counts an answer once that is changed before the network returns', async () => {
    setOnline(false);
    await tap('Rất không hài lòng');
    await tap('Sửa lại');
    await tap('Rất hài lòng');
    setOnline(true);
    const last = (): unknown => collector.saved.at(-1)?.answers;
    await waitUntil(() => JSON.stringify(last()) === '{"q1":5}');

    expect(await received()).to.equal(1);
  });

  it('tells of each rating once it is stored', async () => {
    const units: string[] = [];
    const listen = (event: VhcsSubmitEvent): void => {
      units.push(event.receipt.unit);
    };
    page.element.addEventListener('vhcs-submit', listen);
    setOnline(false);
    await tap('Hài lòng');
    expect(units).to.have.length(0);
    setOnline(true);
    await waitUntil(() => units.length === 1);
  });
});

it('gets the way to the collector ready when it opens, and not with the first visitor', async () => {
  let calls = 0;
  const client = {
    ...collector.client,
    prepare: () => {
      calls += 1;
    },
  };
  page = await openPage({
    client,
    template: html`<vhcs-satisfaction lang="vi" unit="vpqh" layout="kiosk"></vhcs-satisfaction>`,
  });
  await page.says(QUESTION);

  expect(calls).to.equal(1);
});

it('asks in the newest version between two visitors, once a day has begun', async () => {
  const question = 'Ông/Bà có hài lòng không?';
  const asked: string[] = [];
  const sent: Rating[] = [];
  const survey = { ...defaultSurvey, id: 'hai-long-kiosk' };
  const questions = survey.questions.map((each) => ({ ...each, text: { vi: question } }));
  collector.answerBy(
    http.get(`${baseUrl}/v1/surveys/hai-long-kiosk`, ({ request }) => {
      const isFirst = asked.push(request.url) === 1;
      return HttpResponse.json(isFirst ? survey : { ...survey, version: 2, questions });
    }),
    http.post(`${baseUrl}/v1/ratings`, async ({ request }) => {
      const rating = (await request.json()) as Rating;
      sent.push(rating);
      const { idempotencyKey, unit, survey: id, surveyVersion } = rating;
      const receipt = { idempotencyKey, unit, survey: id, surveyVersion, localDate: '2026-11-22' };
      return HttpResponse.json(receipt, { status: 201 });
    }),
  );
  await openKiosk(
    html`<vhcs-satisfaction
      lang="vi"
      unit="vpqh"
      survey="hai-long-kiosk"
      layout="kiosk"
    ></vhcs-satisfaction>`,
  );
  await tap('Hài lòng');
  await tap('Xong');
  expect(asked).to.have.length(1);

  nowMs += DAY_MS;
  await tap('Hài lòng');
  await waitUntil(() => asked.length === 2 && sent.length === 2);
  await tap('Xong');
  await page.says(question);
  await tap('Hài lòng');
  await waitUntil(() => sent.length === 3);

  expect(sent.map(({ surveyVersion }) => surveyVersion)).to.deep.equal([1, 1, 2]);
  expect(asked).to.have.length(2);
});

it('tells the staff when the collector takes no ratings', async () => {
  collector.answerBy(
    http.all(`${baseUrl}/*`, () => HttpResponse.json({ code: 'unit-closed' }, { status: 409 })),
  );
  await tap('Hài lòng');

  await page.says('Hệ thống không nhận đánh giá (unit-closed)');
});

describe('languages', () => {
  it('are offered in their own words, and chosen for one visitor', async () => {
    expect(page.buttons.slice(0, 3)).to.deep.equal(['Tiếng Việt', 'English', 'ភាសាខ្មែរ']);
    await tap('English');
    expect(page.text).to.contain('How satisfied are you with the service today?');
    await tap('Very satisfied');
    await tap('Done');
    await waitUntil(() => collector.saved.length === 1);

    expect(collector.saved[0]?.language).to.equal('en');
    expect(page.text).to.contain(QUESTION);
    expect(page.element.lang).to.equal('vi');
  });

  it('are known however the page spells them', async () => {
    await openKiosk(
      html`<vhcs-satisfaction
        lang="vi"
        unit="vpqh"
        layout="kiosk"
        languages="VI en_US"
      ></vhcs-satisfaction>`,
    );

    expect(page.buttons.slice(0, 2)).to.deep.equal(['Tiếng Việt', 'English']);
    expect(page.button('English')?.lang).to.equal('en');
  });

  it('come from packs of the page, with lang set and what is missing marked', async () => {
    page.element.messages = {
      km: { [QUESTION]: 'តើអ្នកពេញចិត្តទេ?', 'Rất hài lòng': 'ពេញចិត្តណាស់', thanksHere: 'អរគុណ!' },
    };
    await tap('ភាសាខ្មែរ');
    expect(page.text).to.contain('តើអ្នកពេញចិត្តទេ?');
    expect(page.root.querySelector('.kiosk')?.getAttribute('lang')).to.equal('km');
    expect(page.button('Hài lòng')?.querySelector('[lang="vi"]')).not.to.equal(null);

    await tap('ពេញចិត្តណាស់');
    expect(page.text).to.contain('អរគុណ!');
    await waitUntil(() => collector.saved.length === 1);
    expect(collector.saved[0]?.language).to.equal('km');
  });

  it('fall back to the first one when the visitor goes away', async () => {
    await tap('English');
    await pass(44);
    expect(page.text).to.contain('How satisfied');
    await pass(1);

    expect(page.text).to.contain(QUESTION);
  });
});

describe('the audio prompt', () => {
  const silence =
    'data:audio/wav;base64,UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=';

  it('is played by a visitor’s act only, in the language of the screen', async () => {
    await openKiosk(
      html`<vhcs-satisfaction lang="vi" unit="vpqh" layout="kiosk" languages="vi en"
        ><audio slot="audio" lang="vi" src=${silence}></audio
        ><audio slot="audio" lang="en" src=${silence}></audio
      ></vhcs-satisfaction>`,
    );
    const played: string[] = [];
    page.element.querySelectorAll('audio').forEach((audio) => {
      audio.play = () => {
        played.push(audio.lang);
        return Promise.resolve();
      };
    });
    expect(played).to.deep.equal([]);

    await tap('Nghe câu hỏi');
    await tap('English');
    await tap('Listen to the question');
    expect(played).to.deep.equal(['vi', 'en']);
  });

  it('has no button where the page brings none', () => {
    expect(page.button('Nghe câu hỏi')).to.equal(undefined);
  });
});

describe('the screen', () => {
  for (const [width, height] of [
    [1024, 768],
    [768, 1024],
    [1280, 800],
    [828, 960],
    [800, 480],
  ] as const) {
    it(`is filled without scrolling at ${String(width)} × ${String(height)}`, async () => {
      await setViewport({ width, height });
      const frame = page.root.querySelector('.frame');

      expect(frame?.getBoundingClientRect()).to.include({ left: 0, top: 0, width, height });
      for (const screen of ['asking', 'thanked', 'writing']) {
        expect(frame?.scrollHeight, screen).to.equal(frame?.clientHeight);
        expect(frame?.scrollWidth, screen).to.equal(frame?.clientWidth);
        if (screen === 'asking') await tap('Rất hài lòng');
        else if (screen === 'thanked') await tap('Viết góp ý');
      }
    });
  }

  it('offers all five levels in sight in a window 320 px high', async () => {
    await setViewport({ width: 480, height: 320 });

    const ends = Array.from(
      page.root.querySelectorAll('.face'),
      (face) => face.getBoundingClientRect().bottom,
    );
    expect(ends).to.have.length(5);
    expect(Math.max(...ends)).to.be.at.most(320);
  });

  it('is cut nowhere at 320 px and twice the text size', async () => {
    await setViewport({ width: 320, height: 900 });
    page.element.style.fontSize = '200%';
    const ends = (): number[] =>
      Array.from(
        page.root.querySelectorAll('button, button > *, legend, h2, p'),
        (part) => part.getBoundingClientRect().right,
      );

    for (const next of ['Rất hài lòng', 'Viết góp ý', undefined]) {
      expect(Math.max(...ends())).to.be.at.most(320);
      if (next) await tap(next);
    }
  });

  it('has faces of at least 100 px, and no button under 44 px', () => {
    const sizes = (selector: string): number[] =>
      Array.from(page.root.querySelectorAll(selector), (target) => {
        const { width, height } = target.getBoundingClientRect();
        return Math.min(width, height);
      });

    expect(Math.min(...sizes('.face'))).to.be.at.least(100);
    expect(Math.min(...sizes('button'))).to.be.at.least(44);
  });

  itIsTold('the levels are a list in a group named by the question', async (read) => {
    const { nodes, named } = await read();

    expect(nodes.find(({ name }) => name === QUESTION)?.role).to.equal('group');
    expect(named('listitem')).to.have.length(5);
  });

  it('leads nowhere else', () => {
    expect(page.root.querySelector('a')).to.equal(null);
  });

  it('says that ratings are anonymous, and what becomes of them', async () => {
    expect(page.text).to.contain('người ở quầy không xem được');
    await tap('Về dữ liệu');
    expect(page.text).to.contain('Mục đích');
    expect(page.text).to.contain('sửa được trước khi màn hình trở lại câu hỏi');
    expect(page.text).not.to.contain('trong ngày');

    await tap('Quay lại');
    expect(page.text).to.contain(QUESTION);
  });

  it('is worked by a switch: the first level has the focus, and Tab goes on in order', async () => {
    expect(page.focused).to.equal(page.button('Rất hài lòng'));
    await sendKeys({ press: 'Tab' });
    expect(page.focused).to.equal(page.button('Hài lòng'));
    tapMs += 1_000;
    await sendKeys({ press: ' ' });
    await page.element.updateComplete;
    expect(page.focused).to.have.property('innerText', 'Cảm ơn Ông/Bà!');

    await sendKeys({ press: 'Tab' });
    tapMs += 1_000;
    await sendKeys({ press: 'Enter' });
    await page.element.updateComplete;
    expect(page.text).to.contain('Xin Ông/Bà chọn lại.');
  });

  it('shows the seconds without anything that moves to those who asked for less', async () => {
    await tap('Rất hài lòng');
    await showIn('prefers-reduced-motion: reduce', page.element);

    expect(page.text).to.contain('sau 15 giây');
    expect(page.root.querySelector('progress')?.checkVisibility()).to.equal(false);
  });

  it('stops counting when the element is removed', async () => {
    await tap('Rất hài lòng');
    expect(tick).not.to.equal(undefined);
    page.element.remove();
    expect(tick).to.equal(undefined);
    document.body.append(page.element);
    await page.element.updateComplete;

    expect(page.text).to.contain(QUESTION);
    page.element.remove();
  });
});
