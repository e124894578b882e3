const LINE_FEED = 10;

/** How many lines end in the bytes. */
export function linesIn(bytes) {
  let lines = 0;
  let at = bytes.indexOf(LINE_FEED);
  while (at >= 0) {
    lines += 1;
    at = bytes.indexOf(LINE_FEED, at + 1);
  }
  return lines;
}
