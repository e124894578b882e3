import {
  address,
  id,
  language,
  languages,
  level,
  oneOf,
  period,
  procedure,
  wholeNumber,
  words,
  type FrameAttribute,
} from './attribute.ts';

type Attributes = Readonly<Record<string, FrameAttribute>>;

const common: Attributes = {
  lang: language,
  theme: oneOf('quiet', 'red-gold', 'blue'),
  scheme: oneOf('auto', 'light', 'dark'),
};

const headingLevel = wholeNumber(2, 6);

/**
 * The elements that can be framed, with every attribute that an address may give them. Left out is
 * what reaches beyond the frame: `layout="dialog"`, which would open over the page, addresses for
 * links, and what is about the page around.
 */
export const frameElements = {
  satisfaction: {
    unit: id,
    survey: id,
    service: procedure,
    touchpoint: id,
    article: address,
    layout: oneOf('inline', 'kiosk'),
    languages,
    'reset-seconds': wholeNumber(1, 600),
    ...common,
  },
  'campaign-badge': {
    campaign: id,
    badge: id,
    layout: oneOf('compact', 'banner', 'panel'),
    ...common,
  },
  'exemplar-card': { unit: id, 'heading-level': headingLevel, ...common },
  'exemplar-list': {
    province: words,
    level,
    model: id,
    q: words,
    limit: wholeNumber(1, 100),
    'heading-level': headingLevel,
    ...common,
  },
  results: {
    unit: id,
    survey: id,
    series: oneOf('open', 'kiosk', 'ticket', 'anonymous'),
    period,
    trend: oneOf('month', 'quarter', 'half', 'year', 'none'),
    'heading-level': headingLevel,
    ...common,
  },
} as const satisfies Readonly<Record<string, Attributes>>;

/** The name of an element that can be framed: its tag without `vhcs-`. */
export type FrameElementName = keyof typeof frameElements;

/** Whether a name in an address is that of such an element. */
export function isFrameElement(name: string): name is FrameElementName {
  return Object.hasOwn(frameElements, name);
}
