/** The look of the pages in frames: the element alone, to the edges of the frame. */
export const frameStyles = `
:root {
  font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif;
  line-height: 1.5;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}

body {
  display: flow-root;
  margin: 0;
  overflow-wrap: break-word;
}

main {
  /* Room for the ring around what has the focus. */
  padding: 4px;
}

h1 {
  margin-block: 0 0.5rem;
  font-size: 1.25rem;
  line-height: 1.3;
}

ul {
  margin-block: 0.5rem;
  padding-inline-start: 1.25rem;
}

li + li {
  margin-block-start: 0.25rem;
}

a {
  display: inline-block;
  min-block-size: 24px;
  /* The mark of a list stands beside the first line of a link, not the last. */
  vertical-align: top;
}
`;
