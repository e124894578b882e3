import { executeServerCommand } from '@web/test-runner-commands';
import { isChromium } from './engine.ts';

/** What a device may ask of a page. */
export type Medium = 'print' | 'forced-colors: active' | 'prefers-reduced-motion: reduce';

/** A query that every device answers with yes. */
const ALWAYS = '(min-width: 0px)';

/** Queries that were replaced, each with its own text. */
const replaced = new Map<MediaList, string>();

/**
 * Shows an element that is drawn as a device with this medium does, until the test has ended.
 * Chromium is told to be such a device; in the others the style sheets of the element are.
 */
export async function showIn(medium: Medium, element: HTMLElement): Promise<void> {
  if (isChromium) await executeServerCommand('media', medium);
  else
    element.shadowRoot?.adoptedStyleSheets.forEach(({ cssRules }) => {
      answerYes(medium, cssRules);
    });
}

afterEach(async () => {
  if (isChromium) await executeServerCommand('media', '');
  for (const [media, text] of replaced) media.mediaText = text;
  replaced.clear();
});

function answerYes(medium: Medium, rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const { mediaText } = rule.media;
      replaced.set(rule.media, mediaText);
      rule.media.mediaText = mediaText.replace(queryOf(medium), ALWAYS);
    }
    if (rule instanceof CSSGroupingRule) answerYes(medium, rule.cssRules);
  }
}

const queryOf = (medium: Medium): string => (medium === 'print' ? 'print' : `(${medium})`);
