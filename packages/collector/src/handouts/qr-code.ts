import { encodeQR } from 'qr';

/** Light modules around a code, by which readers find it (ISO/IEC 18004, 6.3.8). */
const QUIET_MODULES = 4;

/** A code as shapes. */
export interface QrCode {
  /** Modules along a side, the quiet zone included. */
  readonly size: number;
  /** The dark modules as the `d` of a path, one unit a module. */
  readonly dark: string;
}

/**
 * Makes the QR code of an address. It survives 15 % of damage (level M): the higher levels make
 * modules smaller, which costs a wall poster more readers than creases do.
 */
export function qrCodeOf(address: string): QrCode {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: QUIET_MODULES });
  return { size: rows.length, dark: rows.map(runsOf).join('') };
}

/** The dark runs of a row: whole bars, since seams between single modules show in print. */
function runsOf(row: readonly boolean[], y: number): string {
  const bars: string[] = [];
  for (let x = row.indexOf(true); x >= 0;) {
    const light = row.indexOf(false, x);
    const end = light < 0 ? row.length : light;
    const width = String(end - x);
    bars.push(`M${String(x)} ${String(y)}h${width}v1h-${width}z`);
    x = row.indexOf(true, end);
  }
  return bars.join('');
}
