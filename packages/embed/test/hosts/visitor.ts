import assert from 'node:assert/strict';
import type { Engine, Tab } from '../../../../scripts/test/engines/index.mjs';
import type { BuiltCollector, StoredRating } from '../built-collector.ts';

const THANKS = 'Cảm ơn Ông/Bà đã đánh giá';

/** Opens a page with a survey and looks at it, and sees that nothing went wrong or to the console. */
export async function visit(
  engine: Engine,
  url: string,
  look: (tab: Tab) => Promise<void>,
): Promise<void> {
  const tab = await engine.open();
  try {
    await tab.goto(url);
    await appeared(tab);
    await look(tab);
    assert.deepEqual(await tab.evaluate(() => window.hostPage.said), []);
  } finally {
    await tab.close();
  }
}

/** Rates with the pointer: a level, and the button that sends; until thanks are said. */
export async function rateByMouse(tab: Tab, label: string): Promise<void> {
  await tab.click((name) => window.hostPage.level(name), label);
  await tab.click((name) => window.hostPage.button(name), 'Gửi đánh giá');
  await thanked(tab);
}

/** Rates with keys alone: the best level, a comment, the button that sends; until thanks are said. */
export async function rateByKeyboard(tab: Tab, comment: string): Promise<void> {
  await appeared(tab);
  await tab.evaluate(() => {
    window.hostPage.focusBefore();
  });
  await tab.press('Tab');
  await tab.press('Space');
  await tab.waitFor(() => window.hostPage.button('Gửi đánh giá') !== undefined);
  await tab.press('Tab');
  await tab.type(comment);
  await tab.press('Tab');
  await tab.press('Enter');
  await thanked(tab);
}

/** Waits until the survey is drawn. */
export async function appeared(tab: Tab): Promise<void> {
  await tab.waitFor(() => window.hostPage.level('Rất hài lòng') !== undefined);
}

/** Waits until every element on the page shows what it is there for, and gives their tags. */
export function allAppeared(tab: Tab): Promise<readonly string[]> {
  return tab.waitFor(() => {
    const tags = ['vhcs-satisfaction', 'vhcs-campaign-badge'];
    const present = tags.filter((tag) => window.hostPage.found(tag).length > 0);
    const isShown = (tag: string): boolean =>
      (window.hostPage.frame(tag)?.textContent.trim() ?? '') !== '';
    return present.length > 0 && present.every(isShown) && present;
  });
}

/** Waits until there is one survey on the page, drawn and unanswered. */
export async function isThereOnce(tab: Tab): Promise<void> {
  await tab.waitFor(() => {
    const [survey, ...others] = window.hostPage.found();
    const frames = survey?.shadowRoot?.querySelectorAll('.frame') ?? [];
    const isFresh = window.hostPage.level('Rất hài lòng')?.matches(':not(:has(:checked))');
    return survey && others.length === 0 && frames.length === 1 && isFresh;
  });
}

/** Waits until the survey says thanks. */
async function thanked(tab: Tab): Promise<void> {
  await tab.waitFor((text) => window.hostPage.frame()?.textContent.includes(text), THANKS);
}

/** The ratings that the collector has kept of what was done, and had not before. */
export async function keptOf(
  collector: BuiltCollector,
  action: () => Promise<void>,
): Promise<readonly StoredRating[]> {
  const before = await collector.ratings();
  await action();
  const rest = before.map((rating) => JSON.stringify(rating));
  // The store gives ratings in no order.
  return (await collector.ratings()).filter((rating) => {
    const index = rest.indexOf(JSON.stringify(rating));
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}
