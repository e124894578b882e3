/**
 * A function with its arguments as one expression for a page, whose value is a promise of the
 * result as JSON text. `__name` is what the compiler of the tests calls inside functions.
 */
export function expressionOf(script, args) {
  const values = args.map((value) => JSON.stringify(value) ?? 'undefined').join(', ');
  return `(async () => {
    const __name = (value) => value;
    return JSON.stringify(await (${script})(${values})) ?? 'null';
  })()`;
}
