import { fixture } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import { waitUntil } from '../../../scripts/test/wtr/wait-until.mjs';
import { VhcsPageTools } from '../src/page-tools/page-tools.ts';

/** Page tools on a page, handled as a reader handles them: by their names and the mouse. */
export class PageToolsPage {
  readonly element: VhcsPageTools;

  constructor(element: VhcsPageTools) {
    this.element = element;
  }

  get names(): string[] {
    return this.controls.map(nameOf);
  }

  /** Buttons and links, in order. */
  get controls(): HTMLElement[] {
    return Array.from(this.element.shadowRoot?.querySelectorAll<HTMLElement>('button, a') ?? []);
  }

  /** What was said last. */
  get said(): string {
    return this.element.shadowRoot?.querySelector<HTMLElement>('[role="status"]')?.innerText ?? '';
  }

  get focused(): Element | null | undefined {
    return this.element.shadowRoot?.activeElement;
  }

  /** The button or link whose name begins so. */
  control(name: string): HTMLElement | undefined {
    return this.controls.find((control) => nameOf(control).startsWith(name));
  }

  async says(text: string): Promise<void> {
    await waitUntil(() => this.said === text, `“${text}” after “${this.said}”`);
  }

  async press(name: string): Promise<void> {
    const target = this.control(name);
    if (!target) throw new Error(`there is no “${name}” among ${this.names.join(', ')}`);
    target.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = target.getBoundingClientRect();
    const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    await sendMouse({ type: 'click', position });
    await this.element.updateComplete;
  }

  /** Opens the ways to share. */
  async openSharing(): Promise<void> {
    await this.press('Chia sẻ');
    await waitUntil(() => this.control('Facebook'));
  }

  /** Gives the page its own size and contrast back: they outlast the element. */
  restore(): void {
    this.element.textSize = 1;
    this.element.contrast = 'normal';
  }
}

/** Puts page tools, or a page with some, into the document. */
export async function openPageTools(
  template: TemplateResult = html`<vhcs-page-tools lang="vi"></vhcs-page-tools>`,
): Promise<PageToolsPage> {
  const root = await fixture<HTMLElement>(template);
  const element = root instanceof VhcsPageTools ? root : root.querySelector('vhcs-page-tools');
  if (!element) throw new Error('the page has no page tools');
  await element.updateComplete;
  return new PageToolsPage(element);
}

/** The text size of the page, in pixels. */
export function rootSize(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize);
}

function nameOf(control: HTMLElement): string {
  return control.getAttribute('aria-label') ?? control.innerText.trim();
}
