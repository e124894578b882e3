import { judge } from './verdicts.mjs';

const LEFT = 13;
const WIDTH = 13;

/** The columns of the table, by title: what stands in one for a result and all of them. */
const columns = {
  ms: ({ readyMs }) => readyMs.toFixed(0),
  '× html': ({ readyMs }, { html }) => (readyMs / html.readyMs).toFixed(2),
  '× lib.-free': ({ readyMs }, { 'library-free': free }) => (readyMs / free.readyMs).toFixed(2),
  shift: ({ shift }) => shift.toFixed(3),
  'blocking ms': ({ blockingMs }) => blockingMs.toFixed(0),
  'script ms': ({ scriptMs }) => scriptMs.toFixed(0),
  kB: ({ bytes }) => (bytes / 1000).toFixed(1),
  rounds: ({ rounds }) => String(rounds),
};

/**
 * Prints a table of results and what is demanded of them.
 *
 * @param {Record<string, object>} results medians by variant, as `visit` gives them, with `blockingMs`
 * @returns whether all demands are met
 */
export function report(results) {
  console.log('\nUntil five choices work, 4× slower, 1.6 Mbit/s, 150 ms a request; medians');
  const line = (name, cells) =>
    console.log(`  ${name.padEnd(LEFT)}${cells.map((cell) => cell.padStart(WIDTH)).join('')}`);
  line('', Object.keys(columns));
  for (const [name, result] of Object.entries(results)) {
    line(
      name,
      Object.values(columns).map((cellOf) => cellOf(result, results)),
    );
  }
  const verdicts = judge(results);
  for (const { isMet, what } of verdicts) console.log(`  ${isMet ? 'PASS' : 'FAIL'} ${what}`);
  return verdicts.every(({ isMet }) => isMet);
}
