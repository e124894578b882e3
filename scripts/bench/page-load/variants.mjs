import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { bundle } from '../bundle.mjs';
import * as posthog from './posthog.mjs';

const require = createRequire(import.meta.url);
const read = (path) => readFileSync(path);
const page = (name) => fileURLToPath(new URL(`pages/${name}.mjs`, import.meta.url));
const module = (src) => `<script type="module" src="${src}"></script>`;

const levels = ['Rất hài lòng', 'Hài lòng', 'Bình thường', 'Không hài lòng', 'Rất không hài lòng'];
const question = 'Mức độ hài lòng của Ông/Bà về sự phục vụ hôm nay?';
const radios = 'input[type=radio]';
const form = levels
  .map((text, i) => `<label><input type="radio" name="level" value="${5 - i}" />${text}</label>`)
  .join('');

/** The page keeps the room in a rule of its own, as a copy of reserve.css would. */
const room = (tag) => `<style>${tag} { display: block; min-block-size: 30em; }</style>`;

const links = (collector) =>
  levels
    .map((text, i) => `<li><a href="${collector}/rate/vpqh?level=${5 - i}">${text}</a></li>`)
    .join('');

function satisfaction(collector, script, fallback) {
  return {
    head: room('vhcs-satisfaction'),
    body: `<vhcs-satisfaction unit="vpqh">${fallback}</vhcs-satisfaction>
${module(`${collector}${script}`)}`,
    choices: { host: 'vhcs-satisfaction', choice: radios },
  };
}

/**
 * Every way of asking that is compared, by name: what its page holds, what a choice is in it, the
 * files that it needs from the collector's origin, and for ours the file that must be released.
 *
 * @param {string} collector origin of the scripts
 * @param {string} version of the release
 */
export async function createVariants(collector, version) {
  const link = `<a href="${collector}/rate/vpqh">Đánh giá mức độ hài lòng</a>`;
  const pinned = `/embed/v1/${version}/vhcs.all.js`;
  return {
    html: {
      body: `<form method="post" action="/rate/vpqh"><fieldset><legend>${question}</legend>${form}<button>Gửi đánh giá</button></fieldset></form>`,
      choices: { host: 'form', choice: radios },
    },
    'library-free': {
      head: room('library-free-pulse'),
      body: `<library-free-pulse unit="vpqh">${link}</library-free-pulse>${module(`${collector}/peers/library-free.js`)}`,
      choices: { host: 'library-free-pulse', choice: radios },
      files: { '/peers/library-free.js': await bundle(page('library-free')) },
    },
    'smallest-lit': {
      head: room('smallest-pulse'),
      body: `<smallest-pulse unit="vpqh">${link}</smallest-pulse>${module(`${collector}/peers/smallest-lit.js`)}`,
      choices: { host: 'smallest-pulse', choice: radios },
      files: { '/peers/smallest-lit.js': await bundle('scripts/bench/smallest-pulse.mjs') },
    },
    entry: {
      released: '/embed/v1/satisfaction.js',
      ...satisfaction(collector, '/embed/v1/satisfaction.js', link),
    },
    loader: {
      released: '/embed/v1/vhcs.js',
      ...satisfaction(collector, '/embed/v1/vhcs.js', link),
    },
    pinned: { released: pinned, ...satisfaction(collector, pinned, link) },
    progressive: {
      released: '/embed/v1/vhcs.js',
      ...satisfaction(collector, '/embed/v1/vhcs.js', `<ul>${links(collector)}</ul>`),
      // The links until the script has come, and what takes their place.
      choices: { host: 'vhcs-satisfaction', choice: `li > a, ${radios}` },
    },
    Shoelace: {
      isPeer: true,
      head: `<link rel="stylesheet" href="${collector}/peers/shoelace.css" />`,
      body: `<sl-rating label="${question}"></sl-rating>${module(`${collector}/peers/shoelace.js`)}`,
      choices: { host: 'sl-rating', choice: '.rating__symbol > sl-icon', drawn: 'svg' },
      files: {
        '/peers/shoelace.js': await bundle(page('shoelace')),
        '/peers/shoelace.css': read(
          require.resolve('@shoelace-style/shoelace/dist/themes/light.css'),
        ),
      },
    },
    SurveyJS: {
      isPeer: true,
      head: `<link rel="stylesheet" href="${collector}/peers/survey.css" />`,
      body: `<div id="survey"></div>
<script src="${collector}/peers/survey.core.js"></script>
<script src="${collector}/peers/survey-js-ui.js"></script>
<script src="${collector}/peers/surveyjs.js"></script>`,
      choices: { host: '#survey', choice: radios },
      files: {
        '/peers/survey.css': read(require.resolve('survey-core/survey-core.min.css')),
        '/peers/survey.core.js': read('node_modules/survey-core/survey.core.min.js'),
        '/peers/survey-js-ui.js': read('node_modules/survey-js-ui/survey-js-ui.min.js'),
        '/peers/surveyjs.js': read(page('surveyjs')),
      },
    },
    PostHog: posthog.createVariant(collector, { question, levels }),
  };
}
