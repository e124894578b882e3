/**
 * What is demanded of each of ours. `timesHtml` and `timesLibraryFree`: how many times as long as
 * these until the choices work. No page of ours may jump; of blocking and of script only what the
 * page without script does not have is counted, which is of the browser and of the measurement.
 */
const demands = {
  entry: { timesHtml: 1.5, timesLibraryFree: 1.15 },
  loader: { timesHtml: 2 },
  pinned: {},
  progressive: { timesHtml: 1.05 },
};
const MOST_SCRIPT_MS = 35;

/** What counts as no jump: rounding of a fraction of a pixel. */
const LEAST_SHIFT = 0.001;

/**
 * Compares what was measured with what is demanded.
 *
 * @param {Record<string, object>} results medians by variant, as `visit` gives them
 * @returns one `{ isMet, what }` for each demand; of a variant without a result, one that is not met
 */
export function judge(results) {
  return Object.entries(demands).flatMap(([name, demand]) => {
    const result = results[name];
    if (!result) return [{ isMet: false, what: `${name}: was not measured` }];
    return judgeOne(name, demand, results);
  });
}

function judgeOne(name, { timesHtml, timesLibraryFree }, results) {
  const { readyMs, shift } = results[name];
  const atMost = (what, value, most, digits) => ({
    isMet: value <= most,
    what: `${name}: ${what} ${value.toFixed(digits)}, at most ${most.toFixed(digits)}`,
  });
  const more = (figure) => Math.max(0, results[name][figure] - results.html[figure]);
  const times = (other) => readyMs / results[other].readyMs;
  return [
    ...(timesHtml ? [atMost('× html', times('html'), timesHtml, 2)] : []),
    ...(timesLibraryFree
      ? [atMost('× library-free', times('library-free'), timesLibraryFree, 2)]
      : []),
    { ...atMost('layout shift', shift, 0, 3), isMet: shift < LEAST_SHIFT },
    atMost('more blocking ms', more('blockingMs'), 0, 0),
    atMost('more script ms', more('scriptMs'), MOST_SCRIPT_MS, 0),
  ];
}
