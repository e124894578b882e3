import { fixture } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Transport } from '@vhcs/client';
import { html, type TemplateResult } from 'lit';
import { waitUntil } from '../../../scripts/test/wtr/wait-until.mjs';
import type { VhcsSatisfaction } from '../src/satisfaction/satisfaction.ts';

/** One element on a page, handled as a visitor handles it: by its labels, mouse and keys. */
export class SatisfactionPage {
  readonly element: VhcsSatisfaction;

  constructor(element: VhcsSatisfaction) {
    this.element = element;
  }

  /** What the visitor can read. */
  get text(): string {
    return this.root.querySelector<HTMLElement>('.frame')?.innerText ?? '';
  }

  get comment(): HTMLTextAreaElement | null {
    return this.root.querySelector('textarea');
  }

  get labels(): string[] {
    return this.#all('label.level').map((label) => label.innerText.trim());
  }

  /** The faces that can be seen beside levels. */
  get faces(): Element[] {
    return Array.from(this.root.querySelectorAll('label.level svg')).filter((face) =>
      face.checkVisibility(),
    );
  }

  /** The label of the chosen level. */
  get chosen(): string | undefined {
    return this.#all('label')
      .find((label) => label.querySelector<HTMLInputElement>('[type="radio"]')?.checked)
      ?.innerText.trim();
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** Texts of the buttons that can be seen, without that which unfolds the notice. */
  get buttons(): string[] {
    return this.#all('button:not([aria-expanded])')
      .filter((button) => button.checkVisibility())
      .map((button) => button.innerText.trim());
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('the element has not been upgraded');
    return shadowRoot;
  }

  button(name: string): HTMLElement | undefined {
    return this.#all('button').find(
      (button) => button.checkVisibility() && button.innerText.replace(/\s+/g, ' ').trim() === name,
    );
  }

  /** The label of a level of the first question, or of the one with this text. */
  level(name: string, question?: string): HTMLElement | undefined {
    return this.#within(question, 'label.level').find((label) => label.innerText.trim() === name);
  }

  /** A box to tick, or a star. */
  option(name: string): HTMLElement | undefined {
    return this.#all('label').find((label) => label.innerText.trim() === name);
  }

  async choose(name: string, question?: string): Promise<void> {
    await click(this.level(name, question) ?? this.option(name));
    await this.element.updateComplete;
  }

  async write(text: string): Promise<void> {
    this.comment?.focus();
    await sendKeys({ type: text });
    await this.element.updateComplete;
  }

  async press(name: string): Promise<void> {
    await click(this.button(name));
    await this.element.updateComplete;
  }

  /** Waits until the visitor can read something. */
  async says(text: string): Promise<void> {
    await waitUntil(() => this.text.includes(text), `“${text}” in “${this.text}”`);
  }

  #within(question: string | undefined, selector: string): HTMLElement[] {
    const fields = this.#all('fieldset').find((field) =>
      field.querySelector('legend')?.textContent.includes(question ?? ''),
    );
    return Array.from(fields?.querySelectorAll<HTMLElement>(selector) ?? []);
  }

  #all(selector: string): HTMLElement[] {
    return Array.from(this.root.querySelectorAll<HTMLElement>(selector));
  }
}

interface PageOptions {
  readonly client?: Transport;
  readonly template?: TemplateResult;
}

/** Puts an element for the sample unit, or the given one, on the page. */
export async function openPage({ client, template }: PageOptions): Promise<SatisfactionPage> {
  const element = await fixture<VhcsSatisfaction>(
    template ?? html`<vhcs-satisfaction lang="vi" unit="ttpvhcc-lai-chau"></vhcs-satisfaction>`,
  );
  if (client) element.client = client;
  await element.updateComplete;
  return new SatisfactionPage(element);
}

async function click(target: HTMLElement | undefined): Promise<void> {
  if (!target) throw new Error('what was to be clicked is not on the page');
  target.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = target.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'click', position });
}
