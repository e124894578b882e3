import { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

/** A terminal that keeps what is drawn on it. */
export interface TestTerminal {
  readonly terminal: NodeJS.WritableStream;
  /** Everything that was ever drawn, one line for each time. */
  readonly text: () => string;
}

/** Makes a terminal of 100 columns. */
export function createTerminal(): TestTerminal {
  const drawn: string[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      drawn.push(stripVTControlCharacters(chunk.toString()));
      done();
    },
  });
  return {
    terminal: Object.assign(stream, { isTTY: true, columns: 100 }),
    text: () => drawn.filter((text) => text !== '').join('\n'),
  };
}
