/*
 * PostHog shows surveys of its service only, so the collector's origin answers its few requests:
 * the scripts, the project's settings and the survey, as the service would.
 */
import { readFileSync } from 'node:fs';

const TOKEN = 'phc_bench';
const SURVEY = 'pulse';
const dist = 'node_modules/posthog-js/dist';
const { version } = JSON.parse(readFileSync('node_modules/posthog-js/package.json', 'utf8'));

/** Everything that a project can switch off is off, and nothing is asked for but the survey. */
const settings = {
  token: TOKEN,
  surveys: true,
  hasFeatureFlags: false,
  autocapture_opt_out: true,
  capturePerformance: false,
  sessionRecording: false,
  siteApps: [],
};
const options = {
  autocapture: false,
  capture_pageview: false,
  capture_pageleave: false,
  disable_session_recording: true,
  persistence: 'memory',
};

const survey = ({ question, levels }) => ({
  id: SURVEY,
  name: SURVEY,
  type: 'api',
  start_date: '2026-01-01T00:00:00Z',
  conditions: null,
  appearance: { whiteLabel: true },
  questions: [
    { id: 'level', type: 'single_choice', question, choices: levels, buttonText: 'Gửi đánh giá' },
  ],
});

/** Queues what is called before the script has come, as the snippet of its documentation does. */
const snippet = (collector) => `<script>
const posthog = window.posthog = [];
posthog._i = [];
posthog.__SV = 1;
posthog._i.push([${JSON.stringify(TOKEN)}, {
  ...${JSON.stringify(options)},
  api_host: ${JSON.stringify(collector)},
  loaded: (ready) => ready.onSurveysLoaded(() => ready.displaySurvey(${JSON.stringify(SURVEY)}, {
    displayType: 'inline', selector: '#survey', ignoreConditions: true, ignoreDelay: true,
  })),
}, 'posthog']);
</script>
<script async crossorigin="anonymous" src="${collector}/static/array.js"></script>`;

/** The variant of PostHog: its survey inside the page, from a stand-in of its service. */
export function createVariant(collector, words) {
  return {
    isPeer: true,
    head: snippet(collector),
    body: '<div id="survey"></div>',
    choices: { host: '#survey', choice: 'input[type=radio]' },
    files: {
      '/static/array.js': readFileSync(`${dist}/array.js`),
      [`/static/${version}/surveys.js`]: readFileSync(`${dist}/surveys.js`),
      [`/array/${TOKEN}/config.js`]: `(window._POSTHOG_REMOTE_CONFIG ??= {}).${TOKEN} = ${JSON.stringify({ config: settings, siteApps: [] })}`,
      '/api/surveys/': JSON.stringify({ surveys: [survey(words)], survey_config: null }),
      '/flags/': JSON.stringify({ flags: {} }),
    },
  };
}
