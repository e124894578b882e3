import { executeServerCommand } from '@web/test-runner-commands';
import { isChromium } from './engine.ts';

/** One thing that assistive technology is told of. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  /** What is told beside the name, as `aria-describedby` says. */
  readonly description?: string;
  readonly focused?: boolean;
  /** Of a heading. */
  readonly level?: number;
  /** Of a radio button or a box to tick. */
  readonly checked?: string;
}

/** What assistive technology is told of the page, in order. */
export interface AccessibilityTree {
  readonly nodes: readonly AccessibleNode[];
  /** Names of what has a role, in order. */
  readonly named: (role: string) => readonly string[];
}

/**
 * Registers a test of what assistive technology is told. Only Chromium's DevTools say that, so it
 * runs in Chromium alone; `read` gives the tree of the moment.
 */
export function itIsTold(
  name: string,
  body: (read: () => Promise<AccessibilityTree>) => Promise<void>,
): void {
  if (isChromium) it(`${name} (observed through Chromium’s DevTools)`, () => body(readTree));
}

async function readTree(): Promise<AccessibilityTree> {
  const nodes: readonly AccessibleNode[] = await executeServerCommand('accessibility-tree');
  return {
    nodes,
    named: (wanted) => nodes.filter(({ role }) => role === wanted).map(({ name }) => name),
  };
}
