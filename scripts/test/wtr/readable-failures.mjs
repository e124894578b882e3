/*
 * Comes before every file of tests: what was compared and is of the page is told as markup. The
 * test runner would follow it property by property, through the page and back, without an end.
 */
afterEach(function tellAsMarkup() {
  const { err } = this.currentTest;
  for (const side of ['actual', 'expected']) {
    if (err?.[side] instanceof Node) err[side] = err[side].outerHTML ?? err[side].textContent;
  }
});
