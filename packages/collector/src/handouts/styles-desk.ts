/** What stands on the screen above a sheet. */
export const deskStyles = `
.desk p,
.desk ul {
  margin: 1rem 0 0;
}

.desk .intro {
  padding-block-end: 1rem;
}

.desk .unit {
  margin-block-start: 0.375rem;
}

.desk nav ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  margin: 0.375rem 0 0;
  padding: 0;
  list-style: none;
}

.desk nav a {
  display: block;
  min-block-size: 44px;
  padding: 0.5rem 1rem;
  border: 1px solid var(--edge);
  border-radius: 0.625rem;
  text-decoration: none;
}

.desk nav a:hover {
  border-color: var(--accent);
  text-decoration: underline;
}

.desk nav a[aria-current] {
  border-color: var(--accent);
  box-shadow: inset 0 0 0 1px var(--accent);
  background: var(--chosen);
  font-weight: 600;
}

.desk .label {
  display: block;
  margin-block-start: 1rem;
  font-weight: 600;
}

.desk .typing {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  margin-block-start: 0.375rem;
}

.desk .typing input,
.desk .typing button {
  min-block-size: 44px;
  max-inline-size: 100%;
  padding: 0.5rem 0.75rem;
  border: 1px solid var(--edge);
  border-radius: 0.625rem;
  font: inherit;
}

.desk .typing input {
  inline-size: 18rem;
  background: var(--card);
  color: inherit;
}

.desk .typing button {
  padding-inline: 1.25rem;
  border-color: var(--accent);
  background: var(--accent);
  color: var(--on-accent);
  font-weight: 600;
  cursor: pointer;
}

.desk .typing button:hover {
  background: var(--accent-strong);
}

.desk .hint {
  margin-block-start: 0.375rem;
  color: var(--soft);
  font-size: 0.9375rem;
}

.desk .further {
  padding-inline-start: 1.25rem;
}

.desk .further li + li {
  margin-block-start: 0.5rem;
}

.desk .further a {
  display: inline-block;
  padding-block: 0.375rem;
}

.desk .warning {
  padding: 0.75rem 1rem;
  border: 1px solid var(--fault);
  border-inline-start-width: 0.375rem;
  border-radius: 0.625rem;
  background: var(--fault-paper);
}

.desk .note {
  padding-inline-start: 1rem;
  border-inline-start: 0.375rem solid var(--rule);
}

.address {
  overflow-wrap: anywhere;
  hyphens: none;
}

:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 2px;
}

@media (forced-colors: active) {
  .desk nav a[aria-current] {
    border-width: 3px;
    border-color: Highlight;
  }

  :focus-visible {
    outline-color: Highlight;
  }
}
`;
