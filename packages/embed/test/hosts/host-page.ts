import { readFile } from 'node:fs/promises';
import type { Place } from './reference-page.ts';

/** A box inside an element of ours, as it is laid out and styled. */
export interface Box {
  /** Its tag and class. */
  readonly name: string;
  /** Left, top, width and height within the frame, in CSS pixels; empty where it is not drawn. */
  readonly rect: readonly number[];
  /** Its computed style, one property a line, without what its rectangle says. */
  readonly style: string;
}

/**
 * What `page-recorder.js` and `page-view.js` offer to scripts of tests, in the page. Where a tag is left out it is
 * that of the survey.
 */
interface HostPage {
  /** What went wrong or to the console since the page began, each with its kind. */
  readonly said: readonly string[];
  /** Properties of the language's and the browser's objects that are not as they were. */
  readonly changedProperties: () => readonly string[];
  /** Elements and attributes of the page, without what is inside of ours. */
  readonly outside: () => readonly string[];
  /** Computed styles of the page's own elements. */
  readonly styles: () => readonly string[];
  /** The elements of one kind. */
  readonly found: (tag?: string) => readonly HTMLElement[];
  /** The frame inside the first of them, once it is drawn. */
  readonly frame: (tag?: string) => HTMLElement | undefined;
  /** A level by its label, of the first survey or of the one at an index. */
  readonly level: (name: string, index?: number) => HTMLElement | undefined;
  /** A button by its text, likewise. */
  readonly button: (name: string, index?: number) => HTMLElement | undefined;
  /** Puts the focus on what the Tab key reaches last before the first survey. */
  readonly focusBefore: () => void;
  /** Scrolls to the first element of a kind. */
  readonly scrollNear: (tag: string) => void;
  /** Where it stands. */
  readonly place: (tag: string) => Place;
  /** All boxes of it. */
  readonly boxes: (tag: string) => readonly Box[];
}

declare global {
  interface Window {
    readonly hostPage: HostPage;
  }
}

/** The script that a site puts first into each page, for `window.hostPage`. */
export async function readPageRecorder(): Promise<string> {
  const names = ['page-recorder.js', 'page-view.js'];
  const parts = names.map((name) => readFile(new URL(name, import.meta.url), 'utf8'));
  return (await Promise.all(parts)).join('\n');
}
