/** The colours of the form pages, in pairs: light and dark. */
export const colours = `
:root {
  color-scheme: light dark;
  accent-color: var(--accent);
  --paper: #f4f1ea;
  --card: #fffdf9;
  --ink: #1d2733;
  --soft: #4c5868;
  --line: #d9d3c6;
  --edge: #7b8594;
  --accent: #0b5a63;
  --accent-strong: #08474f;
  --on-accent: #ffffff;
  --chosen: #e3f1f0;
  --fault: #a5231b;
  --fault-paper: #fdf0ee;
  --face-1: #b23a2a;
  --face-2: #a8571a;
  --face-3: #6f6318;
  --face-4: #3f7029;
  --face-5: #0f6e4f;
}

@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181d;
    --card: #1c2229;
    --ink: #eef1f4;
    --soft: #b3bdc9;
    --line: #38424e;
    --edge: #8793a1;
    --accent: #7fd1d6;
    --accent-strong: #a3e2e5;
    --on-accent: #0d1f22;
    --chosen: #17343a;
    --fault: #ffb1a8;
    --fault-paper: #381a19;
    --face-1: #f29a8c;
    --face-2: #f0b27a;
    --face-3: #dccb73;
    --face-4: #a5d18b;
    --face-5: #7fd6b3;
  }
}
`;
//# sourceMappingURL=styles-colours.js.map