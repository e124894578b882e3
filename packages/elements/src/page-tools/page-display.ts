import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { contrastRules } from './contrast-rules.ts';
import { contrasts, type Display } from './display.ts';

const STORAGE_KEY = 'vhcs:page-tools';

/** Page tools that show how the page is seen, and say what may be done for it. */
export interface DisplayHost extends ReactiveControllerHost {
  /** Whether the page may be restyled. */
  readonly apply: boolean;
  /** Whether that may be remembered in this browser. */
  readonly storage: boolean;
}

/** All page tools of the page show the same, and one of them is enough to restyle it. */
const hosts = new Set<DisplayHost>();
let display: Display = { textSize: 1, contrast: 'normal' };
let isRecalled = false;
/** Fetched when a reader first asks for another contrast. */
let rules: typeof contrastRules | undefined;
let sheet: CSSStyleSheet | undefined;
let applied = '';

/**
 * How the page is seen. Where page tools have `apply`, it is restyled by one style sheet that the
 * document adopts, and that goes when they go; the page's DOM is never written to.
 */
export class PageDisplayController implements ReactiveController {
  readonly #host: DisplayHost;

  constructor(host: DisplayHost) {
    this.#host = host;
    host.addController(this);
  }

  get value(): Display {
    return display;
  }

  /**
   * Shows the page in another way. A value that is unknown counts as the page's own.
   *
   * @throws when the rules of a contrast cannot be fetched; the page stays as it is
   */
  async change(change: Partial<Display>): Promise<void> {
    const { contrast: asked = 'normal' } = change;
    if (asked !== 'normal') rules ??= (await import('./contrast-rules.ts')).contrastRules;
    const { textSize, contrast } = { ...display, ...change };
    display = {
      textSize: textSize > 0 ? textSize : 1,
      contrast: contrasts.includes(contrast) ? contrast : 'normal',
    };
    if (isAllowed('storage')) keep();
    restyle();
    for (const host of hosts) host.requestUpdate();
  }

  hostConnected(): void {
    hosts.add(this.#host);
    restyle();
  }

  hostUpdate(): void {
    if (!isRecalled && isAllowed('storage')) {
      isRecalled = true;
      this.change(recall()).catch(() => undefined);
    }
    restyle();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    restyle();
  }
}

function isAllowed(what: 'apply' | 'storage'): boolean {
  return [...hosts].some((host) => host.apply && host[what]);
}

/** Storage may be missing, full or forbidden: then nothing is remembered. */
function keep(): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(display));
  } catch {
    // The page is shown as it was asked for all the same.
  }
}

function recall(): Partial<Display> {
  try {
    return { ...(JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}') as Partial<Display>) };
  } catch {
    return {};
  }
}

function restyle(): void {
  const { textSize, contrast } = display;
  const wish = isAllowed('apply') ? `${textSize} ${contrast}` : '';
  if (wish === applied) return;
  applied = wish;
  sheet ??= new CSSStyleSheet();
  // The page's own size is measured without ours.
  sheet.replaceSync('');
  const own = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const size = textSize === 1 ? '' : `:root { font-size: ${own * textSize}px !important; }`;
  sheet.replaceSync(wish && size + (rules?.(contrast) ?? ''));
  const others = document.adoptedStyleSheets.filter((other) => other !== sheet);
  document.adoptedStyleSheets = wish ? [...others, sheet] : others;
}
