import type { TrendPoint } from '@vhcs/contract';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { readPeriod } from './results-query.ts';
import type { ResultsView } from './results-view.ts';
import type { NamedShare } from './share-names.ts';
import { axisLabels, stepOf, type AxisLabel } from './trend-axis.ts';
import { curveOf, gapsOf, type Mark } from './trend-geometry.ts';
import type { TrendMessages } from './trend.messages.ts';

/** Of marks, in pixels. */
const LARGEST_RADIUS = 4;

/** Width of the plot on the narrowest phone, in pixels: marks are apart there by half their width. */
const NARROWEST_PLOT = 216;

/** Of the labels below the plot, in em of theirs. */
const LINE_HEIGHT = 1.5;

const gridLines = [0, 25, 50, 75, 100] as const;

/** Points of a trend, and in which words they are shown. */
export interface TrendView {
  readonly results: ResultsView;
  readonly words: TrendMessages;
  readonly points: readonly TrendPoint[];
}

/** What each line of the chart is: told apart by marks and dashes, not by colour alone. */
export function legend({ results, words, points }: TrendView): TemplateResult {
  const shares = results.shares.map(({ name, label }) => {
    const line = svg`<line x2="100%" y1="50%" y2="50%"></line>`;
    return legendItem(
      svg`<g class=${name}>${line} ${drawMark(name, { x: 50, y: 50, radius: LARGEST_RADIUS })}</g>`,
      label,
    );
  });
  const isBroken = gapsOf(points).length > 0;
  return html`<p class="note legend">
    ${shares} ${isBroken ? legendItem(gap(50), words.gap) : nothing}
  </p>`;
}

/**
 * The chart, 0 to 100 per cent. Lengths along the axes are percentages of the picture, so that it
 * fills any width while its text keeps the size of the page's.
 */
export function plot(view: TrendView): TemplateResult {
  const { results, words, points } = view;
  const periods = [points.at(0), points.at(-1)].map((point) => point?.period ?? '');
  const [first = '', last = ''] = periods.map(results.messages.period);
  const step = stepOf(points);
  const grid = gridLines.map(gridLine);
  const gaps = gapsOf(points).map(gap);
  const curves = results.shares.map((share) => curve(view, share));
  return html`<div class="plot ${step}">
    <svg class="chart" role="img" aria-label=${words.picture(words.title[step], first, last)}>
      ${grid} ${axis(view)} ${gaps} ${curves}
    </svg>
  </div>`;
}

function legendItem(drawing: SVGTemplateResult, label: string): TemplateResult {
  return html`<span><svg class="key" aria-hidden="true">${drawing}</svg>${label}</span>`;
}

/** A column without shares: seen to be empty, not bridged. */
function gap(x: number): SVGTemplateResult {
  return svg`<line class="gap" x1="${x}%" x2="${x}%" y2="100%"></line>`;
}

function gridLine(percent: number): SVGTemplateResult {
  const y = `${100 - percent}%`;
  return svg`<line class="grid" x2="100%" y1=${y} y2=${y}></line>
    ${percent % 50 ? nothing : svg`<text class="percent" x="-0.6em" y=${y} dy=".35em">${percent}</text>`}`;
}

function axis({ points, words }: TrendView): SVGTemplateResult[] {
  const step = stepOf(points);
  const { parts, years } = axisLabels(points);
  const label = ({ x, widths }: AxisLabel, line: number, text: string): SVGTemplateResult =>
    svg`<text class=${widths} x="${x}%" y="100%" dy="${line * LINE_HEIGHT + 0.3}em">${text}</text>`;
  return [
    ...parts.map((part) => label(part, 1, words.part(readPeriod(part.period)[1], step))),
    svg`<g class="years">
      ${years.map((year) => label(year, parts.length ? 2 : 1, readPeriod(year.period)[0]))}
    </g>`,
  ];
}

function curve({ results, points }: TrendView, { name, label }: NamedShare): SVGTemplateResult {
  const { bands, lines, marks } = curveOf(points, name);
  const { messages } = results;
  const radius = Math.min(LARGEST_RADIUS, NARROWEST_PLOT / 3 / points.length);
  const title = ({ point, share: { percent, interval } }: Mark): string =>
    `${messages.period(point.period)}: ${label} ${messages.percent(percent)}, ` +
    `${messages.interval(interval.low, interval.high)}; n = ${messages.count(point.n ?? 0)}`;
  return svg`<g class=${name}>
    <svg class="curves" viewBox="0 0 100 100" preserveAspectRatio="none">
      ${bands.map((band) => svg`<polygon points=${band}></polygon>`)}
      ${lines.map((line) => svg`<polyline points=${line}></polyline>`)}
    </svg>
    ${marks.map((each) => drawMark(name, { ...each, radius, title: title(each) }))}
  </g>`;
}

/** A disc for those satisfied, a square for those very satisfied; `radius` in pixels. */
function drawMark(
  name: NamedShare['name'],
  { x, y, radius, title }: Pick<Mark, 'x' | 'y'> & { radius: number; title?: string },
): SVGTemplateResult {
  const tooltip = title && svg`<title>${title}</title>`;
  return name === 'satisfied'
    ? svg`<circle cx="${x}%" cy="${y}%" r=${radius}>${tooltip}</circle>`
    : svg`<rect x="${x}%" y="${y}%" width=${2 * radius} height=${2 * radius}
        transform="translate(-${radius} -${radius})">${tooltip}</rect>`;
}
