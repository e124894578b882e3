/** Slips, in units of a millimetre of the printed page; a narrow screen shows one of them. */
export const slipStyles = `
.slips {
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
}

.slip {
  display: flex;
  flex-direction: column;
  gap: calc(1.6 * var(--mm));
  min-block-size: calc(99 * var(--mm));
  justify-content: space-between;
  padding: calc(6 * var(--mm)) calc(8 * var(--mm)) calc(5 * var(--mm));
  border: 0 dashed #8b97a2;
  line-height: 1.26;
}

.slip:nth-child(odd) {
  border-inline-end-width: calc(0.3 * var(--mm));
}

.slip:nth-child(n + 3) {
  border-block-start-width: calc(0.3 * var(--mm));
}

.slip .unit-name {
  font-size: max(var(--least), calc(3.9 * var(--mm)));
  font-weight: 600;
}

.slip .unit-name.long {
  font-size: max(var(--least), calc(3.4 * var(--mm)));
}

.slip .unit-name .en {
  font-size: max(var(--least), calc(3 * var(--mm)));
}

.slip .place {
  display: flex;
  flex-wrap: wrap;
  gap: 0 calc(3 * var(--mm));
  color: var(--strong);
  font-size: max(var(--least), calc(3.6 * var(--mm)));
  font-weight: 700;
}

.slip-code {
  display: grid;
  grid-template-columns: calc(39.5 * var(--mm)) minmax(0, 1fr);
  align-items: center;
  gap: calc(3 * var(--mm));
}

/* The quiet zone is white as the paper: what can be seen begins where the text above it does. */
.slip .code {
  inline-size: calc(42.5 * var(--mm));
  block-size: calc(42.5 * var(--mm));
  margin: calc(-1.5 * var(--mm)) 0 calc(-1.5 * var(--mm)) calc(-3 * var(--mm));
}

.slip .invitation {
  font-size: max(1rem, calc(5.4 * var(--mm)));
}

.slip .invitation .en {
  margin-block-start: calc(1 * var(--mm));
  font-size: max(var(--least), calc(3.6 * var(--mm)));
}

.slip .scan {
  margin-block-start: calc(2.5 * var(--mm));
  font-size: max(var(--least), calc(3.4 * var(--mm)));
}

.slip .scan .en {
  font-size: max(var(--least), calc(3 * var(--mm)));
}

.slip .typed {
  font-size: max(var(--least), calc(3.5 * var(--mm)));
}

.slip .promises {
  font-size: max(var(--least), calc(3.1 * var(--mm)));
}

.slip .promises .en {
  margin-block-start: calc(0.8 * var(--mm));
  font-size: max(var(--least), calc(2.7 * var(--mm)));
}

@media screen and (max-width: 47rem) {
  .slips {
    grid-template-columns: minmax(0, 1fr);
  }

  .slip {
    gap: 0.75rem;
    padding: 1rem;
    border: 0;
  }

  .slip.copy {
    display: none;
  }

  .slip-code {
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
  }

  .slip .code {
    inline-size: min(100%, 15rem);
    block-size: auto;
    aspect-ratio: 1;
    margin: 0 0 0 -0.75rem;
  }
}
`;
