import type { Contrast } from './display.ts';

/**
 * The reader asked for another text size. Cancel it to leave the size as it is. Stays on the
 * element.
 */
export class VhcsTextSizeEvent extends CustomEvent<null> {
  /** Times the page's own text size: 1.25 is 125 %. */
  readonly factor: number;

  constructor(factor: number) {
    super('vhcs-text-size', { cancelable: true });
    this.factor = factor;
  }
}

/**
 * The reader asked for another contrast. Cancel it to leave the contrast as it is. Stays on the
 * element.
 */
export class VhcsContrastEvent extends CustomEvent<null> {
  readonly contrast: Contrast;

  constructor(contrast: Contrast) {
    super('vhcs-contrast', { cancelable: true });
    this.contrast = contrast;
  }
}

declare global {
  interface HTMLElementEventMap {
    'vhcs-text-size': VhcsTextSizeEvent;
    'vhcs-contrast': VhcsContrastEvent;
  }
}
