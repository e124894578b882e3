import { groupDigits } from '../shared/number-format.ts';
import type { ToolsMessages } from './tools.messages.ts';

export const en: ToolsMessages = {
  served: (n, people, percent) =>
    `${groupDigits(n, 'en')} response${n === 1 ? '' : 's'} out of ${groupDigits(people, 'en')} people served${percent === undefined ? '' : ` (${percent}%)`}.`,
  amongServed: (shares) => `Among all of them, including those who did not rate: ${shares}.`,
  between: (share, least, most) => `${share} ${least}% to ${most}%`,
  copy: 'Copy the figures',
  print: 'Print',
  copied: 'The figures are copied, with n, period and method.',
  copyByHand:
    'The browser does not let the page copy. The figures are selected: please press Ctrl+C.',
  method: 'Method',
  asked: (questions, levels) =>
    questions === 1
      ? `People were asked one question and chose one of these levels: ${levels}.`
      : `People were asked ${questions} questions; the levels to choose from: ${levels}.`,
  kept: (survey, version, series) =>
    `Survey “${survey}”, version ${version}; only ${series}. Never added to other versions, sources or units.`,
  batches: (received) =>
    `Figures are published in batches: each holds at least 10 responses of days that have ended (time of Viet Nam), and is never reopened. So far ${received} received, those waiting to be published included.`,
  thresholds:
    'Below 10 responses nothing is published; from 10 to 29 there are counts only; from 30 on there are whole percentages.',
  interval: 'The 95% confidence interval is Wilson’s: the fewer responses, the wider it is.',
  servedMethod:
    'How many people were served is by the unit’s own records. The share among all of them lies between two cases: of those who did not rate, nobody was satisfied, or everybody was.',
  notApplicable: 'Answers of “not applicable” are left out of the n of their question.',
  sample:
    'People answered of their own accord and are no random sample; the interval does not make up for that.',
  version: (version) => `Version of the method: ${version}.`,
  columns: {
    unit: 'Unit',
    survey: 'Survey',
    surveyVersion: 'Version of the survey',
    series: 'Source',
    period: 'Period',
    closedThrough: 'Figures through',
    received: 'Received',
    served: 'People served',
    amongServed: 'among all served, from and to (%)',
    methodVersion: 'Version of the method',
    question: 'Question',
    level: 'Level',
    count: 'Responses',
    percent: 'Share (%)',
    low: '95% interval, low (%)',
    high: '95% interval, high (%)',
  },
};
