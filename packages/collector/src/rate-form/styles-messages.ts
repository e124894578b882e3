/** Faults, notices, what is said of privacy, and the pages without a form. */
export const messageStyles = `
.fault {
  margin: 0.5rem 0 0;
  color: var(--fault);
  font-weight: 600;
}

.fault::before {
  content: '⚠ ' / '';
}

.question[data-invalid] .option,
textarea[aria-invalid] {
  border-color: var(--fault);
}

.alert {
  margin-block-start: 1.5rem;
  padding: 1rem 1.25rem;
  border: 1px solid var(--fault);
  border-inline-start-width: 0.375rem;
  border-radius: 0.75rem;
  background: var(--fault-paper);
}

.alert h2 {
  margin: 0;
  color: var(--fault);
  font-size: 1.125rem;
}

.alert p,
.alert ul {
  margin: 0.375rem 0 0;
}

.alert ul {
  padding-inline-start: 1.25rem;
}

.alert li,
.alert p + p {
  margin-block: 0.625rem;
}

.alert a {
  /* Makes room for a finger, and leaves the lines and the mark of the list where they are. */
  padding-block: 0.625rem;
  color: inherit;
}

.privacy {
  margin-block-start: 1.5rem;
  color: var(--soft);
  font-size: 0.9375rem;
}

.privacy p {
  margin: 0 0 0.25rem;
}

.privacy dl {
  display: grid;
  gap: 1rem;
  margin: 0.25rem 0 0;
  padding-inline-start: 1rem;
  border-inline-start: 3px solid var(--line);
}

.privacy dt {
  color: var(--ink);
  font-weight: 600;
}

.privacy dd {
  margin: 0.125rem 0 0;
}

.privacy dd + dd {
  margin-block-start: 0.375rem;
}

summary {
  inline-size: fit-content;
  padding-block: 0.75rem;
  color: var(--accent);
  cursor: pointer;
}

.trap {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.message {
  max-inline-size: 36rem;
  margin-inline: auto;
  padding-block: clamp(0.5rem, 4vw, 2rem);
}

.message .face {
  inline-size: 4.5rem;
  block-size: 4.5rem;
  margin-block-end: 1rem;
}

.lead {
  margin: 0.75rem 0 0;
  font-size: 1.1875rem;
}

.facts {
  margin: 1.5rem 0 0;
  padding: 1.25rem 0 0 1.25rem;
  border-block-start: 1px solid var(--line);
}

.facts li + li {
  margin-block-start: 0.5rem;
}

.list {
  margin: 0.5rem 0 0;
  padding-inline-start: 1.25rem;
}

.list li + li {
  margin-block-start: 0.5rem;
}
`;
