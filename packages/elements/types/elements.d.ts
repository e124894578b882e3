/* Written by scripts/elements/manifest.mjs. */

import type { VhcsCampaignBadge } from '../dist/campaign-badge/campaign-badge.js';
import type { VhcsExemplarCard } from '../dist/exemplar-card/exemplar-card.js';
import type { VhcsExemplarList } from '../dist/exemplar-list/exemplar-list.js';
import type { VhcsTextSizeEvent, VhcsContrastEvent } from '../dist/page-tools/page-tools.events.js';
import type { VhcsPageTools } from '../dist/page-tools/page-tools.js';
import type { VhcsProvider } from '../dist/provider/provider.js';
import type { VhcsResults } from '../dist/results/results.js';
import type {
  VhcsBeforeSubmitEvent,
  VhcsSubmitEvent,
  VhcsDismissEvent,
} from '../dist/satisfaction/satisfaction.events.js';
import type { VhcsSatisfaction } from '../dist/satisfaction/satisfaction.js';
import type { VhcsErrorEvent } from '../dist/shared/error-event.js';
import type { VhcsVisits } from '../dist/visits/visits.js';

/** What every element takes besides the attributes of HTML. */
export interface CommonAttributes {
  /** Colours. Default: those of the nearest provider, else `quiet`. */
  theme?: 'quiet' | 'red-gold' | 'blue' | undefined;
  /** Light or dark; `auto` is the page’s own `color-scheme`, not the device alone. Default: that of the nearest provider, else `auto`. */
  scheme?: 'auto' | 'light' | 'dark' | undefined;
  /** `lazy` has the script tag fetch the element when it comes near the viewport. Default: `eager`. */
  loading?: 'eager' | 'lazy' | undefined;
}

/** The badge of a campaign, or of a unit. */
export interface VhcsCampaignBadgeProperties extends CommonAttributes {
  /** Id of the campaign. */
  campaign?: VhcsCampaignBadge['campaign'] | undefined;
  /** Id of the badge of a unit; it wins over `campaign`. */
  badge?: VhcsCampaignBadge['badge'] | undefined;
  /** `compact`: picture, name and one line. `banner`: a wide band with what the campaign calls for and its phases. `panel`: everything. The compact form stands until another has been fetched. */
  layout?: VhcsCampaignBadge['layout'] | undefined;
  /** The client to read with; without it the page's or the nearest provider's is used. */
  client?: VhcsCampaignBadge['client'] | undefined;
  /** The clock, in milliseconds since 1970; read at every update. Default: the device's own. */
  now?: VhcsCampaignBadge['now'] | undefined;
}

/** The card of an exemplar unit. */
export interface VhcsExemplarCardProperties extends CommonAttributes {
  /** Id of the unit. Default: the unit of the nearest provider. */
  unit?: VhcsExemplarCard['unit'] | undefined;
  /** Level of the unit's name among the page's headings, 2 to 6. Default: 3. */
  headingLevel?: VhcsExemplarCard['headingLevel'] | undefined;
  /** The client to read with; without it the page's or the nearest provider's is used. */
  client?: VhcsExemplarCard['client'] | undefined;
  /** Milliseconds since 1970, to tell what has ended. Default: the device's clock. */
  now?: VhcsExemplarCard['now'] | undefined;
  /** Level of the unit's name among the page's headings, 2 to 6. Default: 3. */
  'heading-level'?: VhcsExemplarCard['headingLevel'] | string | undefined;
}

/** The list of exemplar units. */
export interface VhcsExemplarListProperties extends CommonAttributes {
  /** Province or city to start with; follows what the visitor chooses. Default: all. */
  province?: VhcsExemplarList['province'] | undefined;
  /** Level of units to start with, such as `province-dept`; follows likewise. Default: all. */
  level?: VhcsExemplarList['level'] | undefined;
  /** Id of the badge to start with; follows likewise. Default: all. */
  model?: VhcsExemplarList['model'] | undefined;
  /** Words to start with; follow likewise. Default: none. */
  q?: VhcsExemplarList['q'] | undefined;
  /** Cards a page, 1 to 100. Default: 6. */
  limit?: VhcsExemplarList['limit'] | undefined;
  /** Level of the units' names among the page's headings, 2 to 6. Default: 3. */
  headingLevel?: VhcsExemplarList['headingLevel'] | undefined;
  /** Address of a card's own page, with `{unit}` for the id. Default: names are no links. */
  hrefTemplate?: VhcsExemplarList['hrefTemplate'] | undefined;
  /** Keeps what is chosen in the page's address, under names that begin with this; `vhcs-` when it is empty. Read once, at the start. Default: the address is left alone. */
  deepLink?: VhcsExemplarList['deepLink'] | undefined;
  /** The client to read with; without it the page's or the nearest provider's is used. */
  client?: VhcsExemplarList['client'] | undefined;
  /** Milliseconds since 1970, to tell which units have ended. Default: the device's clock. */
  now?: VhcsExemplarList['now'] | undefined;
  /** Level of the units' names among the page's headings, 2 to 6. Default: 3. */
  'heading-level'?: VhcsExemplarList['headingLevel'] | string | undefined;
  /** Address of a card's own page, with `{unit}` for the id. Default: names are no links. */
  'href-template'?: VhcsExemplarList['hrefTemplate'] | string | undefined;
  /** Keeps what is chosen in the page's address, under names that begin with this; `vhcs-` when it is empty. Read once, at the start. Default: the address is left alone. */
  'deep-link'?: VhcsExemplarList['deepLink'] | string | undefined;
}

/** Text size, contrast, print, e-mail and share. */
export interface VhcsPageToolsProperties extends CommonAttributes {
  /** The tools to show, of `text-size contrast print email share`, for pages that have some of their own. Default: all of them. */
  tools?: VhcsPageTools['tools'] | undefined;
  /** Whether the element restyles the page itself, by a style sheet that the document adopts. Without it the page does so when it hears the events. */
  apply?: VhcsPageTools['apply'] | undefined;
  /** Whether what was applied is remembered in this browser, in `localStorage`. Needs `apply`. */
  storage?: VhcsPageTools['storage'] | undefined;
  /** Times the page's own text size: 1.25 is 125 %. One value for all page tools of the page. */
  textSize?: VhcsPageTools['textSize'] | undefined;
  /** `soft`, `normal` or `high`. One value for all page tools of the page. */
  contrast?: VhcsPageTools['contrast'] | undefined;
}

/** Collector, unit, language and theme for what is inside. */
export interface VhcsProviderProperties extends CommonAttributes {
  /** Address of the collector, before `/v1`. Default: that of the next provider around, or the page. */
  api?: VhcsProvider['api'] | undefined;
  /** Id of the unit that is meant where an element names none. Default: the next provider's around. */
  unit?: VhcsProvider['unit'] | undefined;
  /** The client to hand down; it wins over `api`. */
  client?: VhcsProvider['client'] | undefined;
}

/** The published figures of a unit. */
export interface VhcsResultsProperties extends CommonAttributes {
  /** Id of the unit. Default: the unit of the nearest provider. */
  unit?: VhcsResults['unit'] | undefined;
  /** Id of the survey. Default: the collector's, `hai-long-nhanh`. */
  survey?: VhcsResults['survey'] | undefined;
  /** `open`, `kiosk`, `ticket` or `anonymous`; series are never added together. Default: `open`. */
  series?: VhcsResults['series'] | undefined;
  /** `all`, `2026`, `2026-H1`, `2026-Q2` or `2026-05`. Default: `all`. */
  period?: VhcsResults['period'] | undefined;
  /** Step of the chart over time: `month`, `quarter`, `half`, `year`, or `none`. Default: `quarter`. */
  trend?: VhcsResults['trend'] | undefined;
  /** Level of the heading, 2 to 6. Default: 3. */
  headingLevel?: VhcsResults['headingLevel'] | undefined;
  /** The client to read with; without it the page's or the nearest provider's is used. */
  client?: VhcsResults['client'] | undefined;
  /** Level of the heading, 2 to 6. Default: 3. */
  'heading-level'?: VhcsResults['headingLevel'] | string | undefined;
}

/** The satisfaction survey, in all its modes. */
export interface VhcsSatisfactionProperties extends CommonAttributes {
  /** Id of the rated unit. Default: the unit of the nearest provider. */
  unit?: VhcsSatisfaction['unit'] | undefined;
  /** Id of the survey. Default: `hai-long-nhanh`, which is built in; any other is fetched. */
  survey?: VhcsSatisfaction['survey'] | undefined;
  /** Code of the administrative procedure, such as `1.001193`. Never a dossier's code. */
  service?: VhcsSatisfaction['service'] | undefined;
  /** Id of the counter, kiosk or page of the unit. */
  touchpoint?: VhcsSatisfaction['touchpoint'] | undefined;
  /** Address of the article that is rated. Default for an article's stars: the page's own. */
  article?: VhcsSatisfaction['article'] | undefined;
  /** Where it stands: `inline` (default), `dialog` behind a button, or `kiosk`, which fills the screen of a device at the counter. */
  layout?: VhcsSatisfaction['layout'] | undefined;
  /** For a kiosk: languages that a visitor may choose from, such as `vi en km`. */
  languages?: VhcsSatisfaction['languages'] | undefined;
  /** For a kiosk: seconds after the thanks until the next visitor is asked. Default: 15. */
  resetSeconds?: VhcsSatisfaction['resetSeconds'] | undefined;
  /** For a dialog: whether it is open. */
  open?: VhcsSatisfaction['open'] | undefined;
  /** The client to send with; without it the page's or the nearest provider's is used. */
  client?: VhcsSatisfaction['client'] | undefined;
  /** The page's own words, by base language: for languages beyond Vietnamese and English, or to say something otherwise. What a pack leaves out is said in Vietnamese and marked so. */
  messages?: VhcsSatisfaction['messages'] | undefined;
  /** For a kiosk: seconds after the thanks until the next visitor is asked. Default: 15. */
  'reset-seconds'?: VhcsSatisfaction['resetSeconds'] | string | undefined;
}

/** Visits today, yesterday, this month, this year and in all. */
export interface VhcsVisitsProperties extends CommonAttributes {
  /** Visits today: digits, alone or in groups of three. So are the other counts. */
  today?: VhcsVisits['today'] | undefined;
  /** Visits yesterday. */
  yesterday?: VhcsVisits['yesterday'] | undefined;
  /** Visits this month. */
  month?: VhcsVisits['month'] | undefined;
  /** Visits this year. */
  year?: VhcsVisits['year'] | undefined;
  /** Visits since counting began. */
  total?: VhcsVisits['total'] | undefined;
  /** Which month it is, such as `Tháng 11`. Default: "Trong tháng". */
  monthLabel?: VhcsVisits['monthLabel'] | undefined;
  /** Which year it is, such as `Năm 2026`. Default: "Trong năm". */
  yearLabel?: VhcsVisits['yearLabel'] | undefined;
  /** When the page read its counter: an ISO time; without a zone, by the clocks of Vietnam. */
  updatedAt?: VhcsVisits['updatedAt'] | undefined;
  /** Which month it is, such as `Tháng 11`. Default: "Trong tháng". */
  'month-label'?: VhcsVisits['monthLabel'] | string | undefined;
  /** Which year it is, such as `Năm 2026`. Default: "Trong năm". */
  'year-label'?: VhcsVisits['yearLabel'] | string | undefined;
  /** When the page read its counter: an ISO time; without a zone, by the clocks of Vietnam. */
  updated?: VhcsVisits['updatedAt'] | string | undefined;
}

/** What `<vhcs-campaign-badge>` fires. */
export interface VhcsCampaignBadgeEvents {
  /** The record could not be read. */
  'vhcs-error': VhcsErrorEvent;
}

/** What `<vhcs-exemplar-card>` fires. */
export interface VhcsExemplarCardEvents {
  /** The card, or what people's ratings say, could not be read. */
  'vhcs-error': VhcsErrorEvent;
}

/** What `<vhcs-exemplar-list>` fires. */
export interface VhcsExemplarListEvents {
  /** The list, or more of it, could not be read. */
  'vhcs-error': VhcsErrorEvent;
}

/** What `<vhcs-page-tools>` fires. */
export interface VhcsPageToolsEvents {
  /** The reader asked for another text size; cancel it to leave it as it is. */
  'vhcs-text-size': VhcsTextSizeEvent;
  /** The reader asked for another contrast; cancel it to leave it as it is. */
  'vhcs-contrast': VhcsContrastEvent;
}

/** What `<vhcs-provider>` fires. */
export interface VhcsProviderEvents {}

/** What `<vhcs-results>` fires. */
export interface VhcsResultsEvents {
  /** The figures, or a part of this element, could not be read. */
  'vhcs-error': VhcsErrorEvent;
}

/** What `<vhcs-satisfaction>` fires. */
export interface VhcsSatisfactionEvents {
  /** Before a rating is sent; cancel it to keep it. */
  'vhcs-before-submit': VhcsBeforeSubmitEvent;
  /** The rating is on the collector's disk. */
  'vhcs-submit': VhcsSubmitEvent;
  /** The rating was not taken, or something could not be fetched. */
  'vhcs-error': VhcsErrorEvent;
  /** The visitor closed the dialog. */
  'vhcs-dismiss': VhcsDismissEvent;
}

/** What `<vhcs-visits>` fires. */
export interface VhcsVisitsEvents {}

/** All elements by their tags. */
export interface VhcsElements {
  /** Shows a campaign, and where it stands today; or the badge of a unit: who gave it, by which document, for how long. An award without the number of its document is refused. */
  'vhcs-campaign-badge': {
    element: VhcsCampaignBadge;
    properties: VhcsCampaignBadgeProperties;
    events: VhcsCampaignBadgeEvents;
  };
  /** Presents an exemplar unit (điển hình): what it did, the figures that its source gives, and beside them, never mixed, what people's own ratings say. */
  'vhcs-exemplar-card': {
    element: VhcsExemplarCard;
    properties: VhcsExemplarCardProperties;
    events: VhcsExemplarCardEvents;
  };
  /** Exemplar units (điển hình) to choose from: by words, province, level and model, a page at a time. */
  'vhcs-exemplar-list': {
    element: VhcsExemplarList;
    properties: VhcsExemplarListProperties;
    events: VhcsExemplarListEvents;
  };
  /** What a reader does with a page: larger and smaller text, more and less contrast, print, e-mail, share. It loads nothing from anybody, and without `apply` changes nothing outside itself. */
  'vhcs-page-tools': {
    element: VhcsPageTools;
    properties: VhcsPageToolsProperties;
    events: VhcsPageToolsEvents;
  };
  /** Says once, for all elements inside, which collector and unit, and which language, theme and scheme are meant. It has no box of its own, and leaves the page's own content inside as it is. */
  'vhcs-provider': {
    element: VhcsProvider;
    properties: VhcsProviderProperties;
    events: VhcsProviderEvents;
  };
  /** Shows what visitors of a unit said: how many, how often each level, the shares of those satisfied with their intervals, and how that went over time. It shows what the collector publishes and nothing finer, ranks nothing and compares nothing. */
  'vhcs-results': {
    element: VhcsResults;
    properties: VhcsResultsProperties;
    events: VhcsResultsEvents;
  };
  /** Asks a visitor how well a unit served. The survey decides the mode: one question with faces, a questionnaire in pages, a checklist, or the stars of an article; `layout` decides the place. */
  'vhcs-satisfaction': {
    element: VhcsSatisfaction;
    properties: VhcsSatisfactionProperties;
    events: VhcsSatisfactionEvents;
  };
  /** Prints a portal's visit statistics from numbers that the page gives. It counts nothing itself and sends no request. A count that is not given is left out; one that is no whole number is a dash. */
  'vhcs-visits': {
    element: VhcsVisits;
    properties: VhcsVisitsProperties;
    events: VhcsVisitsEvents;
  };
}
