/** Viewport in CSS pixels; a tab is 1000 by 800 unless it is told otherwise. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A function that runs in a page: what goes in and comes out passes as JSON, promises are awaited. */
export type PageScript<Args extends readonly unknown[], Result> = (
  ...args: Args
) => Result | Promise<Result>;

/** Finds an element in a page, in shadow roots too. */
export type ElementFinder<Args extends readonly unknown[]> = (
  ...args: Args
) => Element | null | undefined;

/** What is waited for. */
export type Truthy<Result> = Exclude<Result, false | 0 | '' | null | undefined>;

/** A browser's engine. The browser starts with the first tab. */
export interface Engine {
  readonly name: 'chromium' | 'firefox' | 'webkit';
  /** Opens a tab of its own visitor: cookies and storage are empty, and seen by no other tab. */
  open(options?: Partial<Size>): Promise<Tab>;
  /** Ends the browser with all its tabs. */
  close(): Promise<void>;
}

/** One page of a visitor. */
export interface Tab {
  /** Goes to an address; resolves when the page has loaded. */
  goto(url: string): Promise<void>;
  /** Runs a function in the page; it sees nothing but its arguments. */
  evaluate<Result, Args extends readonly unknown[]>(
    script: PageScript<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  /** The same inside a frame of the page, of another origin too. */
  evaluateIn<Result, Args extends readonly unknown[]>(
    frameSelector: string,
    script: PageScript<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  /**
   * Runs a function until its result is truthy, through navigations, and gives that result; an
   * error after 10 seconds names the function.
   */
  waitFor<Result, Args extends readonly unknown[]>(
    script: PageScript<Args, Result>,
    ...args: Args
  ): Promise<Truthy<Result>>;
  /** The same inside a frame of the page. */
  waitForIn<Result, Args extends readonly unknown[]>(
    frameSelector: string,
    script: PageScript<Args, Result>,
    ...args: Args
  ): Promise<Truthy<Result>>;
  /**
   * Waits for what `find` gives on a page that has loaded, scrolls it into view, and presses the
   * pointer at its centre as a visitor does, whatever lies there.
   */
  click<Args extends readonly unknown[]>(find: ElementFinder<Args>, ...args: Args): Promise<void>;
  /** The same inside a frame of the page. */
  clickIn<Args extends readonly unknown[]>(
    frameSelector: string,
    find: ElementFinder<Args>,
    ...args: Args
  ): Promise<void>;
  /** Presses a key: `Tab`, `Shift+Tab`, `Enter`, `Space`, `ArrowRight`, `Escape`, `a`. */
  press(key: string): Promise<void>;
  /** Types a text into what has the focus, key by key. */
  type(text: string): Promise<void>;
  /** Gives the viewport another size. */
  resize(size: Size): Promise<void>;
  /** A picture of the viewport, as PNG. */
  screenshot(): Promise<Buffer>;
  /** What is printed of the page, in its own size of paper, as PDF; WebKit cannot. */
  print?(): Promise<Uint8Array>;
  /** Takes the network away and gives it back; WebKit cannot. */
  setOffline?(isOffline: boolean): Promise<void>;
  /** Closes it, and forgets its visitor. */
  close(): Promise<void>;
}

/**
 * The engines of `VHCS_ENGINES` (`chromium,firefox`), which must all be there; without it, those
 * that this machine has, and what it lacks is named on stderr, once.
 * @throws where an engine that is asked for is not there, or none is
 */
export function findEngines(): Promise<readonly Engine[]>;

/**
 * Registers a test of node:test once for every engine found; its name ends with the engine's.
 * The engines are closed after the last test of the file.
 */
export function inEveryEngine(name: string, body: (engine: Engine) => Promise<void>): void;

/** Registers a test that only this engine can observe, where it is among those found. */
export function onlyIn(
  engine: Engine['name'],
  name: string,
  body: (engine: Engine) => Promise<void>,
): void;
