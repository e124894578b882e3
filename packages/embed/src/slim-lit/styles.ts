/** The text of a style sheet, and the sheet for all that adopt it. */
export class CSSResult {
  readonly cssText: string;
  #sheet: CSSStyleSheet | undefined;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.cssText);
    }
    return this.#sheet;
  }

  toString(): string {
    return this.cssText;
  }
}

/** Style sheets, of which some may come as lists. */
export type CSSResultGroup = CSSResult | readonly CSSResultGroup[];

/** A style sheet, which may hold others. */
export function css(strings: TemplateStringsArray, ...others: readonly CSSResult[]): CSSResult {
  // Prototype 1.6 has a `reduce` of its own.
  return new CSSResult(String.raw({ raw: strings }, ...others));
}
