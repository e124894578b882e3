/**
 * The sheet itself, in units of a millimetre of the printed page: on the screen all of it is drawn
 * smaller, as a picture would be, but no text smaller than can be read. It is paper in every colour
 * scheme.
 */
export const sheetStyles = `
.paper {
  --mm: min(1mm, calc((100vw - 2rem) / 210));
  --least: 0.8125rem;
  margin-block-start: 1.5rem;
}

.sheet {
  color-scheme: light;
  forced-color-adjust: none;
  print-color-adjust: exact;
  --ink: #12212b;
  --soft: #41505c;
  --strong: #0b4a52;
  --rule: #0b5a63;
  inline-size: calc(210 * var(--mm));
  max-inline-size: 100%;
  margin-inline: auto;
  background: #fff;
  color: var(--ink);
  line-height: 1.35;
  box-shadow: 0 0 0 1px rgb(128 128 128 / 45%), 0 0.75rem 2rem rgb(0 0 0 / 12%);
}

.sheet p,
.sheet h2,
.sheet ul {
  margin: 0;
  padding: 0;
}

.sheet .en {
  display: block;
  color: var(--soft);
  font-weight: 400;
}

.sheet .place .en {
  display: inline;
  font-size: max(var(--least), 0.75em);
}

/* Engines disagree on how large a picture is that stands in a flexible box itself. */
.sheet .code {
  position: relative;
}

.sheet .code svg {
  position: absolute;
  inset: 0;
  inline-size: 100%;
  block-size: 100%;
}

.sheet .address {
  color: var(--ink);
  font-weight: 600;
}

.invitation {
  color: var(--strong);
  font-weight: 700;
  line-height: 1.25;
  text-wrap: balance;
}
`;
