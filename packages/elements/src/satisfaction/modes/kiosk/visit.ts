/** What a kiosk shows. */
export type Screen = 'asking' | 'about-data' | 'thanked' | 'writing' | 'confirming';

/** One visitor at a kiosk, with what was posted by whatever posts. */
export interface Visit<Posted> {
  readonly screen: Screen;
  /** Chosen by the visitor. */
  readonly language?: string;
  /** The chosen value of the scale. */
  readonly value?: number;
  readonly comment: string;
  /** The rating as it was posted last. */
  readonly posted?: Posted;
}

/** Nobody is there. */
export const noVisit: Visit<never> = { screen: 'asking', comment: '' };
