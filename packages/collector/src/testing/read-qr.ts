import assert from 'node:assert/strict';
import jsqr from 'jsqr';

/** Pixels along a module: readers expect to see a picture, not a module for each pixel. */
const SCALE = 4;

/**
 * What a reader that is not ours makes of a code, given as the SVG that is served or printed.
 *
 * @throws AssertionError where there is no code that can be read
 */
export function readQr(svg: string): string {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const [, dark = ''] = /<path fill="#000" d="([^"]+)"/.exec(svg) ?? [];
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of dark.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    blacken(pixels, side, { x: Number(x), y: Number(y), width: Number(width) });
  }
  const found = jsqr.default(pixels, side, side, { inversionAttempts: 'dontInvert' });
  assert.ok(found, 'there is no code that can be read');
  return found.data;
}

function blacken(
  pixels: Uint8ClampedArray,
  side: number,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): void {
  for (let row = y * SCALE; row < (y + 1) * SCALE; row += 1) {
    for (let column = x * SCALE; column < (x + width) * SCALE; column += 1) {
      pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  }
}
