import { html } from 'hono/html';
import type { Fragment } from '../html/fragment.ts';
import { qrCodeOf, type QrCode } from './qr-code.ts';

/** Side of a module in CSS pixels, where nothing else says how large the picture is to be. */
const MODULE_PX = 8;

/** The code of an address as an SVG document, black on white whatever stands around it. */
export async function renderQrPicture(address: string): Promise<string> {
  const code = qrCodeOf(address);
  const side = code.size * MODULE_PX;
  const picture = await html`<svg
    xmlns="http://www.w3.org/2000/svg"
    width="${side}"
    height="${side}"
    viewBox="${viewBoxOf(code)}"
    shape-rendering="crispEdges"
    role="img"
  >
    <title>${address}</title>
    ${modulesOf(code)}
  </svg>`;
  return String(picture);
}

/** The code of an address within a page. */
export function qrFigure(address: string, label: string): Fragment {
  const code = qrCodeOf(address);
  return html`<div class="code">
    <svg viewBox="${viewBoxOf(code)}" shape-rendering="crispEdges" role="img" aria-label="${label}">
      ${modulesOf(code)}
    </svg>
  </div>`;
}

const viewBoxOf = ({ size }: QrCode): string => `0 0 ${String(size)} ${String(size)}`;

function modulesOf({ size, dark }: QrCode): Fragment {
  const whole = `M0 0h${String(size)}v${String(size)}h-${String(size)}z`;
  return html`<path fill="#fff" d="${whole}"></path><path fill="#000" d="${dark}"></path>`;
}
