import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Badge, ExemplarCard } from '@vhcs/contract';
import { createTestApp, sampleRegistry } from '../testing/test-app.ts';

const [card] = sampleRegistry.exemplarCards;
assert.ok(card);

async function pageOf(
  path: string,
  data: Parameters<typeof createTestApp>[0] = {},
): Promise<string> {
  return (await createTestApp(data).get(path)).text();
}

const pageOfCard = (changes: Partial<ExemplarCard>): Promise<string> =>
  pageOf(`/v1/exemplars/${card.unit}.html`, { data: { exemplarCards: [{ ...card, ...changes }] } });

const textOf = (page: string): string =>
  page
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

test('figures are shown in the words of their source, each with its period and source', async () => {
  const text = textOf(await pageOf('/v1/exemplars/ttpvhcc-lai-chau.html'));

  assert.match(
    text,
    /thủ tục hành chính hơn 11\.000 6 tháng đầu năm 2020 https:\/\/laichau\.gov\.vn/,
  );
  assert.match(text, /dịch vụ công của tỉnh 6\.816 6 tháng đầu năm 2020 https:/);
  assert.match(text, /rất hài lòng của người dân trên 90% trở lên như bài viết nêu/);
});

test('no figure of a source becomes a number of our own', async () => {
  const page = await pageOf('/v1/exemplars/ttpvhcc-lai-chau.html');

  assert.match(textOf(page), /không do hệ thống này đo/);
  assert.doesNotMatch(page, /AggregateRating|ratingValue|11000|6816/);
});

test('a target is marked as one', async () => {
  const text = textOf(await pageOf('/v1/exemplars/ubnd-vung-tau.html'));

  assert.match(text, /100% \(mục tiêu\)/);
  assert.match(text, /17 02\/11\/2018/);
});

test('headline, campaign and practices are shown', async () => {
  const text = textOf(await pageOf('/v1/exemplars/so-gddt-lai-chau.html'));

  assert.match(text, /Sở Giáo dục và Đào tạo/);
  assert.match(text, /Phong trào thi đua: Cán bộ, công chức, viên chức tỉnh Lai Châu/);
  assert.match(text, /Cách làm Phong cách ứng xử “4 xin, 4 luôn”/);
});

test('each badge is shown with its picture, its name beside it', async () => {
  const page = await pageOf('/v1/exemplars/so-gddt-lai-chau.html');

  const pictures = Array.from(page.matchAll(/<img src="([^"]+)" alt=""/g), ([, src]) => src);
  assert.deepEqual(pictures, ['/v1/badges/dien-hinh.svg', '/v1/badges/4-xin-4-luon.svg']);
  assert.match(
    textOf(page),
    /Huy hiệu Điển hình trong thực hiện phong trào Nguồn: \S+ 4 xin, 4 luôn/,
  );
});

test('a badge says who gave it, by which document, for how long, and whether it holds', async () => {
  const page = await pageOfCard({
    badges: ['vi-du-het-hieu-luc', 'vi-du-thu-hoi', 'vi-du-khen-thuong'],
  });

  const text = textOf(page);
  assert.match(
    text,
    /hết hiệu lực Cấp bởi: Cơ quan cấp \(ví dụ\) Hiệu lực: từ 01\/07\/2019 đến 31\/12\/2020/,
  );
  assert.match(text, /đã thu hồi .*Thu hồi ngày 30\/06\/2022/);
  assert.match(text, /Khen thưởng \(ví dụ\) Cấp bởi: .* Văn bản: 000\/QĐ-VD \(ví dụ\)/);
  assert.match(page, /href="https:\/\/example\.org\/huy-hieu"/);
});

test('a badge leads to the document that grants it and to where it was read', async () => {
  const [document] = sampleRegistry.documents;
  const badge: Badge = {
    id: 'mo-hinh',
    kind: 'model',
    name: { vi: 'Nụ cười công sở' },
    documentNumber: '12/QĐ-UBND',
    source: 'https://laichau.gov.vn/tin/1',
  };
  assert.ok(document);
  const app = createTestApp({
    data: {
      badges: [badge],
      documents: [
        {
          ...document,
          number: '12/QĐ-UBND',
          date: '2026-02-01',
          url: 'https://laichau.gov.vn/qd-12',
        },
      ],
      exemplarCards: [{ ...card, badges: [badge.id] }],
    },
  });
  const page = await (await app.get(`/v1/exemplars/${card.unit}.html`)).text();

  assert.match(
    textOf(page),
    /Văn bản: 12\/QĐ-UBND ngày 01\/02\/2026 Nguồn: https:\/\/laichau\.gov\.vn\/tin\/1/,
  );
  assert.match(page, /<a href="https:\/\/laichau\.gov\.vn\/qd-12" target="_top"/);
  assert.match(page, /<a href="https:\/\/laichau\.gov\.vn\/tin\/1" target="_top"/);
});

test('article, photo and source are links where they are addresses', async () => {
  const page = await pageOfCard({
    articleUrl: 'https://laichau.gov.vn/bai-viet',
    source: 'https://laichau.gov.vn/nguon?a=1&b=2',
    photo: {
      url: 'https://laichau.gov.vn/anh.jpg',
      caption: { vi: 'Giờ làm việc' },
      credit: 'Báo Lai Châu',
    },
  });

  assert.match(page, /<a href="https:\/\/laichau\.gov\.vn\/bai-viet" target="_top"/);
  assert.match(page, /<a href="https:\/\/laichau\.gov\.vn\/nguon\?a=1&amp;b=2"/);
  assert.match(textOf(page), /Xem ảnh: Giờ làm việc Ảnh: Báo Lai Châu/);
  assert.doesNotMatch(page, /<img src="http/);
});

test('what was entered in Vietnamese is marked as such on the English page', async () => {
  const { figures } = card;
  const source = 'Bài viết của tỉnh';
  const page = await pageOf(`/v1/exemplars/${card.unit}.html?lang=en`, {
    data: {
      exemplarCards: [
        {
          ...card,
          source,
          figures: figures.map((figure) => ({ ...figure, source })),
          badges: ['vi-du-khen-thuong'],
          photo: {
            url: 'https://laichau.gov.vn/anh.jpg',
            caption: { vi: 'Giờ làm việc' },
            credit: 'Báo Lai Châu',
          },
        },
      ],
    },
  });

  const marked = [...page.matchAll(/<span lang="vi">([^<]*)<\/span>/g)].map(([, text]) => text);
  for (const text of ['Cơ quan cấp (ví dụ)', '000/QĐ-VD (ví dụ)', 'Giờ làm việc', 'Báo Lai Châu']) {
    assert.ok(marked.includes(text), text);
  }
  assert.equal(marked.filter((text) => text === source).length, figures.length + 1);
});

test('a source that only looks like an address is text', async () => {
  const page = await pageOfCard({ source: 'javascript:alert(1)//https://x', badges: [] });

  assert.doesNotMatch(page, /href="javascript/);
});

test('a unit that has ended keeps its name with a note on its successors', async () => {
  const page = await pageOf('/v1/exemplars/ubnd-thanh-tri.html');

  assert.match(textOf(page), /UBND huyện Thạnh Trị Tên gọi đến 30\/06\/2025/);
  assert.match(textOf(page), /Đơn vị kế thừa xã Phú Lộc .* Thành phố Cần Thơ/);
  assert.doesNotMatch(page, /\/rate\//);
});

test('the page leads to what was measured, and to rating', async () => {
  const page = await pageOf('/v1/exemplars/ttpvhcc-lai-chau.html?lang=en');

  assert.match(page, /href="\/v1\/units\/ttpvhcc-lai-chau\.html\?lang=en"/);
  assert.match(page, /href="\/rate\/ttpvhcc-lai-chau\?lang=en"/);
});

test('the unit and the article about it are told to search engines', async () => {
  const page = await pageOfCard({ articleUrl: 'https://laichau.gov.vn/bai-viet' });

  const [, json = ''] =
    /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page) ?? [];
  const data = JSON.parse(json) as Readonly<Record<string, unknown>>;
  assert.equal(data['@type'], 'GovernmentOrganization');
  assert.deepEqual(data['subjectOf'], {
    '@type': 'Article',
    url: 'https://laichau.gov.vn/bai-viet',
  });
});

test('nothing in a text can become markup', async () => {
  const page = await pageOfCard({
    headline: { vi: '<script>1</script>' },
    practices: ['<img src=x onerror=alert(1)>'],
  });

  assert.equal(page.match(/<script/g)?.length, 1);
  assert.ok(!page.includes('<img src=x'));
});

test('every card of the samples has a page in both languages', async () => {
  const app = createTestApp();

  for (const { unit } of sampleRegistry.exemplarCards) {
    for (const query of ['', '?lang=en']) {
      const response = await app.get(`/v1/exemplars/${unit}.html${query}`);
      assert.equal(response.status, 200, unit);
      assert.doesNotMatch(await response.text(), / style=|<style|undefined|\[object/, unit);
    }
  }
});

test('a page that is known is not sent again', async () => {
  const app = createTestApp();
  const path = '/v1/exemplars/vpqh.html';
  const etag = (await app.get(path)).headers.get('ETag') ?? '';

  assert.equal((await app.get(path, { 'If-None-Match': etag })).status, 304);
});

test('a unit without a card has no such page, and a page says so', async () => {
  const response = await createTestApp().get('/v1/exemplars/ubnd-lai-chau.html');

  assert.equal(response.status, 404);
  assert.match(await response.text(), /“ubnd-lai-chau” chưa có trang điển hình/);
});
