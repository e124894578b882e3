import { link } from '../content.js';
import { pointOf, questionOf, summaryOf, tooFew } from '../figures.js';
import { answering, failing, read, silent } from '../transport.js';

const unit = 'ttpvhcc-lai-chau';

/** Counts by quarter, from "Rất hài lòng" down; a quarter without had too few responses. */
const quarters = {
  '2024-Q1': [58, 41, 22, 9, 4],
  '2024-Q2': [66, 48, 21, 8, 5],
  '2024-Q3': [81, 47, 19, 9, 3],
  '2024-Q4': undefined,
  '2025-Q1': [92, 55, 24, 8, 4],
  '2025-Q2': [104, 51, 20, 7, 3],
  '2025-Q3': [118, 58, 18, 8, 2],
  '2025-Q4': [131, 54, 17, 6, 3],
  '2026-Q1': [142, 60, 19, 5, 2],
  '2026-Q2': [155, 57, 15, 6, 3],
  '2026-Q3': [163, 61, 14, 4, 2],
};

const all = [1110, 532, 189, 70, 31];

const months = Array.from({ length: 22 }, (_, index) => {
  const period = `${2025 + Math.floor(index / 12)}-${String(1 + (index % 12)).padStart(2, '0')}`;
  return pointOf(period, [30 + 2 * index, 24 - (index % 5), 8 - (index % 3), 3, 1]);
});

const halves = [
  pointOf('2024-H1', [124, 89, 43, 17, 9]),
  pointOf('2024-H2', [148, 91, 38, 15, 6]),
  pointOf('2025-H1', [196, 106, 44, 15, 7]),
  pointOf('2025-H2', [249, 112, 35, 14, 5]),
  pointOf('2026-H1', [297, 117, 34, 11, 5]),
];

const years = [
  pointOf('2023', [310, 205, 96, 41, 18]),
  pointOf('2024', [402, 231, 90, 38, 15]),
  pointOf('2025', [545, 248, 84, 33, 14]),
  pointOf('2026', [610, 241, 65, 21, 9]),
];

const factors = [
  questionOf('tiep-can', [88, 54, 21, 7, 3]),
  questionOf('thu-tuc', [74, 61, 24, 10, 4]),
  questionOf('cong-chuc', [106, 47, 13, 5, 2]),
  questionOf('ket-qua', [95, 49, 18, 8, 3]),
  questionOf('phan-anh', [41, 33, 15, 6, 3], 75),
  questionOf('chung', [93, 55, 17, 6, 2]),
];

const headline = factors.at(-1);

const levels = '[part="frame"] [part="levels"]';
const trend = '[part="frame"] [part="trend"]';

export const specimens = [
  shown('Tỷ lệ và diễn biến theo quý', summaryOf(all, { trend: points(quarters) }), {
    isPictured: true,
    attributes: { unit },
    shows: trend,
  }),
  shown('Diễn biến theo tháng', summaryOf(all, { trend: months }), {
    attributes: { unit, trend: 'month' },
    shows: trend,
  }),
  shown('Diễn biến theo kỳ 6 tháng', summaryOf(all, { trend: halves }), {
    attributes: { unit, trend: 'half' },
    shows: trend,
  }),
  shown('Diễn biến theo năm', summaryOf(all, { trend: years }), {
    attributes: { unit, trend: 'year' },
    shows: trend,
  }),
  shown(
    'Một quý, không có diễn biến',
    summaryOf(quarters['2026-Q3'], {
      period: { id: '2026-Q3', from: '2026-07-01', to: '2026-09-30' },
    }),
    { attributes: { unit, period: '2026-Q3', trend: 'none' } },
  ),
  shown('Chỉ có số lượt', summaryOf([11, 6, 2, 1, 0]), { attributes: { unit, trend: 'none' } }),
  shown('Chưa đủ phiếu', tooFew(7), { attributes: { unit }, shows: '[part="frame"] [part="few"]' }),
  shown('Đủ phiếu, chờ đợt công bố', tooFew(23), {
    attributes: { unit },
    shows: '[part="frame"] [part="few"]',
  }),
  shown(
    'Năm yếu tố',
    summaryOf(all, {
      survey: 'hai-long-5-yeu-to',
      received: headline.n,
      n: headline.n,
      distribution: headline.distribution,
      shares: headline.shares,
      questions: factors,
    }),
    { attributes: { unit, survey: 'hai-long-5-yeu-to', trend: 'none' } },
  ),
  {
    title: 'Đang chờ: nội dung của trang',
    attributes: { unit },
    properties: { client: silent },
    content: page,
    shows: 'slot:not([name])',
  },
  {
    title: 'Không đọc được',
    attributes: { unit },
    properties: { client: failing },
    content: page,
    shows: '[role="alert"]',
  },
];

function shown(title, summary, { shows = levels, ...specimen }) {
  return { title, ...specimen, properties: { client: publishing(summary) }, shows };
}

function publishing(summary) {
  const survey = `/v1/surveys/${summary.survey}`;
  return answering({ [`/v1/units/${unit}/summary`]: summary, [survey]: ({ path }) => read(path) });
}

function points(counts) {
  return Object.entries(counts).map(([period, steps]) => pointOf(period, steps));
}

function page() {
  return [link('/demo/', 'Kết quả đánh giá của Trung tâm Phục vụ hành chính công')];
}
