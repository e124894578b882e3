import type { Tab } from '../../../../scripts/test/engines/index.mjs';
import type { HostSite } from '../host-site.ts';
import type { Box } from './host-page.ts';
import { differentPixels } from './pictures.ts';
import { referencePath, type Place } from './reference-page.ts';
import { allAppeared } from './visitor.ts';

/**
 * How far an edge may be from where it is on the reference, in CSS pixels: engines keep places in
 * fractions of a pixel (1/64 in Chromium and WebKit, 1/60 in Firefox), and sum them up on the way
 * from the page's corner.
 */
const EDGE_TOLERANCE = 0.05;

/**
 * How many pixels of a picture may differ. Letters and edges fall on the same fractions on purpose;
 * what is left are ends of strokes where a size in points, such as 8pt, is known to the reference
 * with as few decimals as a computed style has.
 */
const MOST_DIFFERENT_PIXELS = 12;

/** One cause shows in many boxes; the first of them tell which. */
const MOST_NAMED = 8;

/** An element as it is seen. */
interface Look {
  readonly place: Place;
  readonly boxes: readonly Box[];
  /** A picture of the viewport; undefined where it is not compared. */
  readonly picture: Buffer | undefined;
}

/**
 * What looks otherwise than on a page with nothing but the elements, in the same letters, on the
 * same ground and at the same place. Pictures are compared in Chromium.
 *
 * @param tags elements of the page that is shown
 */
export async function compareLooks(
  tab: Tab,
  site: HostSite,
  tags: readonly string[],
  engine: string,
): Promise<readonly string[]> {
  const hasPictures = engine === 'chromium';
  const looks: Look[] = [];
  for (const tag of tags) {
    await tab.evaluate((wanted) => {
      window.hostPage.scrollNear(wanted);
    }, tag);
    looks.push(await lookAt(tab, tag, hasPictures));
  }
  await tab.goto(`${site.origin}${referencePath(looks.map(({ place }) => place))}`);
  await allAppeared(tab);
  const found: string[] = [];
  for (const look of looks) {
    const { tag, scrolled } = look.place;
    await tab.evaluate((top) => {
      scrollTo({ top, behavior: 'instant' });
    }, scrolled);
    const lines = await compare(tab, look, await lookAt(tab, tag, hasPictures));
    found.push(...lines.map((line) => `${tag} ${line}`));
  }
  return found.slice(0, MOST_NAMED);
}

async function lookAt(tab: Tab, tag: string, hasPictures: boolean): Promise<Look> {
  const look = await tab.evaluate(
    (wanted) => ({ place: window.hostPage.place(wanted), boxes: window.hostPage.boxes(wanted) }),
    tag,
  );
  return { ...look, picture: hasPictures ? await tab.screenshot() : undefined };
}

async function compare(tab: Tab, look: Look, reference: Look): Promise<readonly string[]> {
  const found = look.boxes.flatMap((box, index) => compareBoxes(box, reference.boxes[index]));
  if (look.picture && reference.picture) {
    const { left, top, scrolled } = look.place;
    const [, , width = 0, height = 0] = look.boxes[0]?.rect ?? [];
    const area = { left, top: top - scrolled, width, height };
    const count = await differentPixels(tab, [look.picture, reference.picture], area);
    if (count > MOST_DIFFERENT_PIXELS) found.push(`${String(count)} pixels differ`);
  }
  return found;
}

function compareBoxes(box: Box, wanted: Box | undefined): readonly string[] {
  if (box.name !== wanted?.name) return [`${box.name} instead of ${wanted?.name ?? 'nothing'}`];
  const found: string[] = [];
  const isOff = (edge: number, index: number): boolean =>
    Math.abs(edge - (wanted.rect[index] ?? NaN)) > EDGE_TOLERANCE;
  if (box.rect.length !== wanted.rect.length || box.rect.some(isOff)) {
    found.push(`is at ${box.rect.join(' ')} instead of ${wanted.rect.join(' ')}`);
  }
  const rules = new Set(wanted.style.split('\n'));
  const others = box.style.split('\n').filter((rule) => !rules.has(rule));
  return [...found, ...others].map((line) => `${box.name} ${line}`);
}
