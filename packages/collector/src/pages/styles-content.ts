/** What the pages about units hold: figures, tables, badges, links. */
export const contentStyles = `
main > section,
main > aside,
main > p {
  margin-block: 2rem 0;
}

h2 {
  margin: 0 0 0.75rem;
  font-size: 1.1875rem;
  line-height: 1.35;
}

h3 {
  margin: 2rem 0 0.5rem;
  font-size: 1rem;
  color: var(--soft);
}

p {
  margin: 0 0 0.5rem;
}

small {
  font-size: 0.875rem;
  color: var(--soft);
}

.kind {
  margin: 0 0 0.375rem;
  color: var(--soft);
  font-size: 0.9375rem;
}

.ended {
  inline-size: fit-content;
  margin: 0.75rem 0 0;
  padding: 0.125rem 0.75rem;
  border: 1px solid var(--edge);
  border-radius: 1rem;
  font-size: 0.9375rem;
}

.lead {
  margin: 0.75rem 0;
  font-size: 1.1875rem;
}

.fact,
.source {
  color: var(--soft);
  font-size: 0.9375rem;
}

.source {
  overflow-wrap: anywhere;
}

.list {
  margin: 0;
  padding-inline-start: 1.25rem;
}

.list li + li {
  margin-block-start: 0.5rem;
}

.successors {
  padding: 1rem 1.25rem;
  border: 1px solid var(--line);
  border-inline-start: 0.375rem solid var(--accent);
  border-radius: 0.75rem;
}

.intro .fact {
  margin: 0.5rem 0 0;
}

.few strong {
  display: block;
  font-size: 1.1875rem;
}

.count {
  color: var(--soft);
}

.shares {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
  gap: 1rem;
  margin: 0;
  padding: 0;
  list-style: none;
}

.shares li {
  display: grid;
  gap: 0.125rem;
  padding: 1rem 1.25rem;
  border-radius: 0.75rem;
  background: var(--chosen);
}

.shares strong {
  font-size: 2.25rem;
  font-weight: 650;
  line-height: 1.1;
  font-variant-numeric: tabular-nums;
}

table {
  inline-size: 100%;
  margin-block-start: 1.5rem;
  border-collapse: collapse;
}

table + p {
  margin-block-start: 0.75rem;
}

caption {
  padding-block-end: 0.5rem;
  text-align: start;
  font-weight: 600;
}

th,
td {
  padding: 0.5rem 0.75rem 0.5rem 0;
  border-block-end: 1px solid var(--line);
  text-align: start;
  vertical-align: baseline;
}

thead th {
  color: var(--soft);
  font-size: 0.875rem;
  font-weight: 500;
}

tbody th {
  font-weight: 400;
}

.number {
  text-align: end;
  font-variant-numeric: tabular-nums;
}

.bar-cell {
  inline-size: 45%;
  padding-inline-end: 0;
}

.level-bar {
  display: block;
  inline-size: 100%;
  block-size: 0.75rem;
  fill: var(--accent);
}

.display {
  font-weight: 650;
}

.comment {
  margin-block: 1rem;
  padding: 0.875rem 1.25rem;
  border: 1px solid var(--line);
  border-radius: 0.75rem;
}

blockquote {
  margin: 0;
}

/* Lines stay as the writer ended them. */
blockquote,
.answer-text {
  white-space: pre-line;
}

.answer {
  margin-block-start: 0.75rem;
  padding-inline-start: 1rem;
  border-inline-start: 0.1875rem solid var(--accent);
}

.answer p {
  margin: 0;
}

dl {
  display: grid;
  grid-template-columns: minmax(8rem, auto) 1fr;
  gap: 0.5rem 1.25rem;
  margin: 0;
}

dt {
  color: var(--soft);
}

dd {
  margin: 0;
  min-inline-size: 0;
}

.badges {
  display: grid;
  gap: 1.25rem;
  margin: 0;
  padding: 0;
  list-style: none;
}

.badges li {
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  gap: 0.25rem 1rem;
  align-items: center;
}

.badges p {
  margin: 0;
}

.badges img {
  max-inline-size: 4rem;
  block-size: auto;
}

.badge-name {
  font-weight: 600;
}

.state {
  padding-inline: 0.5rem;
  border: 1px solid var(--edge);
  border-radius: 1rem;
  color: var(--soft);
  font-size: 0.875rem;
  white-space: nowrap;
}

.action {
  display: inline-block;
  max-inline-size: 100%;
  padding: 0.75rem clamp(0.75rem, 4vw, 1.5rem);
  border-radius: 0.75rem;
  background: var(--accent);
  color: var(--on-accent);
  font-weight: 600;
  text-decoration: none;
}

.action:hover {
  background: var(--accent-strong);
  color: var(--on-accent);
  text-decoration: underline;
}
`;
