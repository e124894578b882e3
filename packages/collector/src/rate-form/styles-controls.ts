/** Questions, options, faces, text areas and the button. */
export const controlStyles = `
.stem {
  margin: 1.5rem 0 0;
  font-size: 1.125rem;
}

.question {
  min-inline-size: 0;
  margin: 1.75rem 0 0;
  padding: 0;
  border: 0;
}

legend,
.question > label {
  display: block;
  inline-size: 100%;
  padding: 0;
  font-size: 1.0625rem;
  line-height: 1.45;
}

legend {
  font-weight: 600;
}

.headline legend {
  font-size: 1.25rem;
}

.required {
  color: var(--soft);
  font-size: 0.9375rem;
  font-weight: 400;
}

.options {
  display: grid;
  gap: 0.5rem;
  margin-block-start: 0.75rem;
}

.option {
  display: grid;
  grid-template-columns: auto auto minmax(0, 1fr);
  align-items: center;
  gap: 0.75rem;
  min-block-size: 48px;
  padding: 0.5rem 0.875rem;
  border: 1px solid var(--edge);
  border-radius: 0.75rem;
  cursor: pointer;
}

.option:hover {
  border-color: var(--accent);
  background: var(--chosen);
}

.option:has(:checked) {
  border-color: var(--accent);
  background: var(--chosen);
  box-shadow: inset 0 0 0 1px var(--accent);
}

.option:has(:focus-visible) {
  outline: 3px solid var(--accent);
  outline-offset: 2px;
}

.option input {
  inline-size: 1.25rem;
  block-size: 1.25rem;
  margin: 0;
}

.option input:focus-visible {
  outline: none;
}

.face {
  inline-size: 2rem;
  block-size: 2rem;
}

.headline .face {
  inline-size: 3rem;
  block-size: 3rem;
}

.disc {
  fill: currentColor;
  fill-opacity: 0.09;
}

.face-1 { color: var(--face-1); }
.face-2 { color: var(--face-2); }
.face-3 { color: var(--face-3); }
.face-4 { color: var(--face-4); }
.face-5 { color: var(--face-5); }

textarea {
  display: block;
  inline-size: 100%;
  min-block-size: 6.5rem;
  margin-block-start: 0.75rem;
  padding: 0.75rem 0.875rem;
  border: 1px solid var(--edge);
  border-radius: 0.75rem;
  background: var(--card);
  color: inherit;
  font: inherit;
  resize: vertical;
}

.limit {
  margin: 0.25rem 0 0;
  color: var(--soft);
  font-size: 0.9375rem;
}

button {
  inline-size: 100%;
  min-block-size: 52px;
  margin-block-start: 1.5rem;
  padding: 0.75rem 2rem;
  border: 1px solid transparent;
  border-radius: 0.75rem;
  background: var(--accent);
  color: var(--on-accent);
  font: inherit;
  font-size: 1.125rem;
  font-weight: 600;
  cursor: pointer;
}

button:hover {
  background: var(--accent-strong);
}

:is(a, button, textarea, summary):focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 2px;
}
`;
