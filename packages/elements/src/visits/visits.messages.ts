/** Everything that the element says by itself, in one language. */
export interface VisitsMessages {
  readonly today: string;
  readonly yesterday: string;
  readonly month: string;
  readonly year: string;
  readonly total: string;
  readonly updated: string;
}

/** The source language; it stands in for every pack that is not there. */
export const vi: VisitsMessages = {
  today: 'Hôm nay',
  yesterday: 'Hôm qua',
  month: 'Trong tháng',
  year: 'Trong năm',
  total: 'Tổng lượt truy cập',
  updated: 'Cập nhật lúc',
};
