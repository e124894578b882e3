import type { Tab } from '../../../scripts/test/engines/index.mjs';

declare global {
  interface Window {
    /** What went wrong on the page, in words. */
    complaints: string[];
  }
}

/** The first script of a page whose complaints are asked for. */
export const complaintRecorder = `{
  const __name = (value) => value;
  (${String(recordComplaints)})();
}`;

/** What the page said on its console, threw, or was refused. */
export async function complaintsOf(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(() => window.complaints);
}

function recordComplaints(): void {
  window.complaints = [];
  const complain = (...words: readonly unknown[]): void => {
    window.complaints.push(words.map(String).join(' '));
  };
  Object.assign(console, { debug: complain, error: complain, info: complain, log: complain });
  Object.assign(console, { warn: complain });
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    complain(violatedDirective, 'blocks', blockedURI);
  });
  addEventListener('unhandledrejection', ({ reason }) => {
    complain(reason);
  });
  const onError = (event: ErrorEvent | Event): void => {
    const { target } = event;
    if (target instanceof Element) complain(target.outerHTML, 'did not load');
    else complain('message' in event ? event.message : 'an error');
  };
  addEventListener('error', onError, { capture: true });
}
