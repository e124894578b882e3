/** A poster, in units of a millimetre of the printed page. */
export const posterStyles = `
.poster {
  display: flex;
  flex-direction: column;
  align-items: center;
  min-block-size: calc(297 * var(--mm));
  padding: calc(13 * var(--mm)) calc(16 * var(--mm)) calc(11 * var(--mm));
  text-align: center;
}

.poster header {
  align-self: stretch;
  padding-block-end: calc(4 * var(--mm));
  border-block-end: calc(1.2 * var(--mm)) solid var(--rule);
}

.poster .unit-name {
  font-size: max(var(--least), calc(8 * var(--mm)));
  font-weight: 600;
  text-wrap: balance;
}

.poster .unit-name.long {
  font-size: max(var(--least), calc(6.6 * var(--mm)));
}

.poster .unit-name .en {
  font-size: max(var(--least), calc(4.8 * var(--mm)));
}

.poster .place {
  display: flex;
  flex-wrap: wrap;
  justify-content: center;
  gap: calc(1.5 * var(--mm)) calc(5 * var(--mm));
  margin-block-start: calc(2.5 * var(--mm));
  color: var(--strong);
  font-size: max(var(--least), calc(7 * var(--mm)));
  font-weight: 700;
}

.poster .invitation {
  margin-block-start: calc(5 * var(--mm));
  font-size: max(1.375rem, calc(13.5 * var(--mm)));
}

.poster .invitation .en {
  margin-block-start: calc(1.5 * var(--mm));
  font-size: max(1rem, calc(7 * var(--mm)));
}

.poster .code {
  flex: 1 1 calc(128 * var(--mm));
  align-self: stretch;
  min-block-size: calc(60 * var(--mm));
  max-block-size: calc(128 * var(--mm));
}

.poster .ways {
  align-self: stretch;
  margin-block-end: calc(5 * var(--mm));
}

.poster .scan {
  font-size: max(var(--least), calc(6.4 * var(--mm)));
  font-weight: 600;
}

.poster .scan .en {
  font-size: max(var(--least), calc(4.6 * var(--mm)));
}

.poster .typed {
  margin-block-start: calc(2.5 * var(--mm));
  font-size: max(var(--least), calc(4.8 * var(--mm)));
}

.poster .typed .en {
  display: inline;
}

.poster .typed .en::before {
  content: '· ';
}

.poster .typed .address {
  display: block;
  font-size: max(var(--least), calc(6 * var(--mm)));
}

.poster .promises {
  display: grid;
  grid-template-columns: repeat(3, minmax(0, 1fr));
  gap: calc(4 * var(--mm)) calc(6 * var(--mm));
  align-self: stretch;
  padding-block-start: calc(4.5 * var(--mm));
  border-block-start: calc(0.4 * var(--mm)) solid var(--rule);
  font-size: max(var(--least), calc(4.4 * var(--mm)));
  list-style: none;
  text-align: start;
}

.poster .promises .vi {
  display: block;
  font-weight: 600;
}

.poster .promises .en {
  margin-block-start: calc(1 * var(--mm));
  font-size: max(var(--least), calc(3.8 * var(--mm)));
}

@media screen and (max-width: 47rem) {
  .poster .promises {
    grid-template-columns: minmax(0, 1fr);
  }
}
`;
