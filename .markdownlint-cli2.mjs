/* Whether what the documents link to is there: files, and headings by their anchors. */
import relativeLinks from 'markdownlint-rule-relative-links';

export default {
  config: { default: false, 'link-fragments': true, 'relative-links': true },
  customRules: [relativeLinks],
  globs: ['**/*.md'],
  ignores: ['**/node_modules', '**/dist'],
  noBanner: true,
  noProgress: true,
};
