/** The page around the form: ground, card, headings and links. */
export const pageStyles = `
*,
*::before,
*::after {
  box-sizing: border-box;
}

body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif;
  line-height: 1.5;
  overflow-wrap: break-word;
  text-wrap: pretty;
  hyphens: auto;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}

.page {
  max-inline-size: 52rem;
  margin-inline: auto;
  padding: clamp(0.5rem, 3vw, 2rem);
  padding-block-end: 3rem;
}

.bar {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  align-items: center;
  gap: 0.25rem 1rem;
  min-block-size: 44px;
  padding: 0.25rem 0.5rem;
}

.brand {
  margin: 0;
  color: var(--soft);
  font-size: 0.875rem;
  letter-spacing: 0.02em;
}

a {
  color: var(--accent);
  text-underline-offset: 0.2em;
}

a:hover {
  color: var(--accent-strong);
  text-decoration-thickness: 2px;
}

.language {
  display: inline-flex;
  align-items: center;
  min-block-size: 44px;
  min-inline-size: 44px;
  font-size: 0.9375rem;
}

.card {
  container-type: inline-size;
  /* At large text the words need the room more than the edges do. */
  padding: clamp(min(1rem, 5vw), 4vw, 2.5rem);
  border: 1px solid var(--line);
  border-block-start: 0.25rem solid var(--accent);
  border-radius: 1rem;
  background: var(--card);
  box-shadow: 0 1px 2px rgb(0 0 0 / 4%), 0 0.75rem 2rem rgb(0 0 0 / 5%);
}

h1 {
  margin: 0;
  font-size: clamp(1.375rem, 1.1rem + 1.4vw, 2rem);
  line-height: 1.3;
  font-weight: 650;
  text-wrap: balance;
}

.intro {
  padding-block-end: 1.25rem;
  border-block-end: 1px solid var(--line);
}

.unit {
  margin: 0.375rem 0 0;
  font-size: 1.0625rem;
  color: var(--soft);
}

.touchpoint {
  margin: 0.25rem 0 0;
  color: var(--soft);
}
`;
