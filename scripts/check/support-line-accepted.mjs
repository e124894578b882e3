/**
 * What is used although it is newer than the support line: its name, with all that belongs to it;
 * the only file that may, if it is one; and what visitors with an older browser get instead. Each
 * was looked at: nothing that is needed to read or to answer is lost.
 */
export const accepted = [
  { name: 'css.properties.text-wrap', instead: 'lines of a heading are filled, not balanced' },
  { name: 'css.selectors.details-content', instead: 'what is folded is not printed' },
  {
    name: 'css.types.color.color-mix',
    path: 'packages/elements/src/shared/terraces.ts',
    instead: 'the hills of the picture that stands for a photo have one tone',
  },
  {
    name: 'css.types.color.color-mix',
    path: 'packages/elements/src/page-tools/contrast-rules.ts',
    instead: 'soft contrast underlines links and leaves the colours of the page as they are',
  },
  {
    name: 'ReportingObserver',
    path: 'packages/embed/src/installation.ts',
    instead: 'asked for before it is used; what a policy refused is not told',
  },
];
