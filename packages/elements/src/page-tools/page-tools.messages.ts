import type { Contrast } from './display.ts';
import type { SharingMessages } from './sharing.messages.ts';

/** Everything that the element says, in one language. */
export interface PageToolsMessages {
  readonly label: string;
  readonly textSize: string;
  readonly smaller: string;
  readonly usual: string;
  readonly larger: string;
  /** Said after each change, in whole per cent of the page's own size. */
  readonly sizeIs: (percent: number) => string;
  readonly contrast: string;
  readonly less: string;
  readonly more: string;
  readonly contrastIs: Readonly<Record<Contrast, string>>;
  readonly print: string;
  readonly email: string;
  readonly share: string;
  /** In the source language they come with the code that says them. */
  readonly sharing?: SharingMessages;
  /** A part of the tools could not be fetched. */
  readonly failed: string;
}

/** What is said about the last thing that was done. */
export type News = (messages: PageToolsMessages) => string;

/** The source language; it stands in for every pack that is not there. */
export const vi: PageToolsMessages = {
  label: 'Công cụ trang',
  textSize: 'Cỡ chữ',
  smaller: 'Giảm cỡ chữ A−',
  usual: 'Cỡ chữ mặc định A',
  larger: 'Tăng cỡ chữ A+',
  sizeIs: (percent) => `Cỡ chữ ${percent}\u00a0%`,
  contrast: 'Tương phản',
  less: 'Giảm tương phản',
  more: 'Tăng tương phản',
  contrastIs: {
    soft: 'Tương phản dịu',
    normal: 'Tương phản mặc định',
    high: 'Tương phản cao',
  },
  print: 'In trang',
  email: 'E-mail',
  share: 'Chia sẻ',
  failed: 'Chưa tải được. Xin thử lại.',
};
