import type { Tab } from '../../../../scripts/test/engines/index.mjs';

/** A part of a viewport, in CSS pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * How many pixels of two pictures differ within an area. The page that is shown decodes them, which
 * no policy may forbid.
 */
export function differentPixels(
  tab: Tab,
  pictures: readonly [Buffer, Buffer],
  area: Area,
): Promise<number> {
  return tab.evaluate(
    async (texts, { left, top, width, height }) => {
      const pixels = await Promise.all(
        texts.map(async (text) => {
          const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          canvas?.drawImage(bitmap, 0, 0);
          // Boxes are drawn from the nearest whole pixel to the nearest whole pixel.
          const [x, y] = [Math.round(left), Math.round(top)];
          return canvas?.getImageData(
            x,
            y,
            Math.round(left + width) - x,
            Math.round(top + height) - y,
          ).data;
        }),
      );
      const [one, other] = pixels;
      if (!one || !other) throw new Error('the pictures could not be drawn on a canvas');
      let count = 0;
      for (let index = 0; index < one.length; index += 4) {
        const isSame = [0, 1, 2].every(
          (channel) => one[index + channel] === other[index + channel],
        );
        if (!isSame) count += 1;
      }
      return count;
    },
    pictures.map((picture) => picture.toString('base64')),
    area,
  );
}
