import { defaultSurvey, localize, type Share, type Summary } from '@vhcs/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../shared/date-format.ts';
import type { Languages } from '../shared/localized-text.ts';
import { groupDigits } from '../shared/number-format.ts';
import type { ExemplarCardMessages } from './exemplar-card.messages.ts';

/** In which words figures are shown. */
export interface MeasuredView {
  readonly languages: Languages;
  readonly messages: ExemplarCardMessages;
}

/** The published figures of people's ratings: shares, else counts, else that there are too few. */
export function measuredFigures(summary: Summary, view: MeasuredView): TemplateResult {
  return html`${figuresOf(summary, view)}
    <p class="small">${view.messages.method(summary.methodVersion)}</p>`;
}

function figuresOf(summary: Summary, { messages, languages }: MeasuredView): TemplateResult {
  const { shares, suppressed, n } = summary;
  const digits = (value: number): string => groupDigits(value, languages.language);
  if (suppressed || n === null) {
    return html`<p class="few">${messages.tooFew}</p>
      <p class="small">${messages.received(digits(summary.received))}</p>`;
  }
  const period = periodOf(summary, messages);
  const votes = html`<p>
    <strong>${messages.votes(digits(n))}</strong>${period ? `, ${period}` : nothing}
  </p>`;
  return shares
    ? html`${bar(messages.satisfied, shares.satisfied, messages)}
      ${bar(messages.verySatisfied, shares.verySatisfied, messages)} ${votes}`
    : html`${votes} ${counts(summary, languages)}
        <p class="small">${messages.countsOnly}</p>`;
}

/** A share as text, and drawn: the bar is the share, the line on it the interval. */
function bar(
  label: string,
  { percent, interval: { low, high } }: Share,
  messages: ExemplarCardMessages,
): TemplateResult {
  return html`<div class="share">
    <p><span>${label}</span> <strong>${`${percent}%`}</strong></p>
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <path class="whole" d="M0 2h100v6H0z"></path>
      <path d="M0 2h${percent}v6H0z"></path>
      <path class="interval" d="M${low} 0v10M${high} 0v10M${low} 5H${high}"></path>
    </svg>
    <p class="small">${messages.interval(low, high)}</p>
  </div>`;
}

/** How often each level was given; the labels are known of the built-in survey only. */
function counts(
  { survey, distribution }: Summary,
  { wished, language }: Languages,
): TemplateResult | typeof nothing {
  if (survey !== defaultSurvey.id || !distribution) return nothing;
  const labels = new Map(
    defaultSurvey.scale.points.map(({ value, label }) => [String(value), label]),
  );
  const rows = distribution.map(({ value, count }) => {
    const label = labels.get(String(value));
    const name = label ? localize(label, wished).text : value;
    return html`<li><span>${name}</span> <strong>${groupDigits(count, language)}</strong></li>`;
  });
  return html`<ul class="counts">
    ${rows}
  </ul>`;
}

function periodOf(
  { period, closedThrough }: Summary,
  messages: ExemplarCardMessages,
): string | undefined {
  const last = closedThrough ?? period.to;
  if (!last) return undefined;
  return period.from
    ? messages.between(formatDate(period.from), formatDate(last))
    : messages.through(formatDate(last));
}
