/** An element and where it stands: the letters, the ground and the place that a portal gives it. */
export interface Place {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly family: string;
  readonly size: string;
  readonly background: string;
  /** In CSS pixels from the page's corner, with the fractions that decide how edges are drawn. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** How far the page was scrolled when it was looked at. */
  readonly scrolled: number;
}

/** Address of the reference for these places. */
export const referencePath = (places: readonly Place[]): string =>
  `/reference?places=${encodeURIComponent(JSON.stringify(places))}`;

/**
 * A page with nothing but elements, each in a box that only says where it is and in which letters.
 *
 * @param query of `referencePath`
 */
export function referencePage(query: URLSearchParams): string {
  const places = JSON.parse(query.get('places') ?? '[]') as readonly Place[];
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <title>Trang đối chiếu</title>
    <link rel="icon" href="data:," />
    <script type="module" src="{{collector}}/embed/v1/vhcs.js"></script>
  </head>
  <body style="height: 5000px">
    ${places.map(box).join('\n')}
  </body>
</html>`;
}

function box({ tag, attributes, family, size, background, left, top, width }: Place): string {
  const style = {
    position: 'absolute',
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    'font-family': family,
    'font-size': size,
    background,
  };
  const rules = Object.entries(style).map((rule) => rule.join(': '));
  return `<div style="${escape(rules.join('; '))}"><${tag}${written(attributes)}></${tag}></div>`;
}

const written = (attributes: Place['attributes']): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
