/** Something that the collector is to know, as an element names it. */
export interface NamedRecord {
  readonly kind: 'unit' | 'card' | 'other';
  /** As it stands on the page: `survey="hai-long-nhanh"`. */
  readonly what: string;
  /** Where the collector has it, `/v1/surveys/hai-long-nhanh`. */
  readonly path: string;
}

/** One element of the page. */
export interface FoundElement {
  readonly tag: string;
  /** Its own unit, or that of the nearest provider. */
  readonly unit: string | undefined;
  /** Address of the collector that it asks. */
  readonly collectorUrl: string;
  readonly records: readonly NamedRecord[];
  /** Attributes that do nothing, with where they stand: `vhcs-results donvi`, `div unit`. */
  readonly strayAttributes: readonly string[];
  /** Those that do something. */
  readonly attributes: readonly string[];
  /** Whether its code has arrived. */
  readonly isThere: boolean;
  readonly isLazy: boolean;
  /** Whether it takes any room. */
  readonly isSeen: boolean;
  /** Whether it is inside a shadow root, which the loader does not look into by itself. */
  readonly isInShadowRoot: boolean;
}

/** Elements that name what they show, by attribute, and where the collector has it. */
const places: Readonly<Record<string, string>> = {
  survey: '/v1/surveys/',
  campaign: '/v1/campaigns/',
  badge: '/v1/badges/',
};

/** What every element has beside its own. */
const common: readonly string[] = ['lang', 'theme', 'scheme', 'loading'];

/** What any element of a page may have, and what frameworks put there. */
const ofAnybody =
  /^(?:class|id|style|title|hidden|dir|slot|part|role|tabindex|inert|translate)$|^(?:aria|ng|v|x|hx)-|^on|[^a-z-]/;

/** @param pageCollectorUrl the collector of elements that no provider gives another one */
export function foundElement(element: HTMLElement, pageCollectorUrl: string): FoundElement {
  const { localName: tag } = element;
  const around = (name: string): string | null | undefined =>
    providerWith(name, element)?.getAttribute(name);
  const attribute = (name: string): string => element.getAttribute(name) ?? '';
  const unit = attribute('unit') || (around('unit') ?? undefined);
  const { width, height } = element.getBoundingClientRect();
  const ElementClass = customElements.get(tag) as
    { readonly observedAttributes?: readonly string[] } | undefined;
  const own = ElementClass?.observedAttributes ?? [];
  return {
    tag,
    unit,
    collectorUrl: around('api') ?? pageCollectorUrl,
    records: recordsOf(tag, unit, attribute),
    strayAttributes: own.length === 0 ? [] : strayAttributesOf(element, own),
    attributes: [...own, ...common],
    isThere: ElementClass !== undefined && element.shadowRoot !== null,
    isLazy: attribute('loading') === 'lazy',
    isSeen: tag === 'vhcs-provider' || (width > 0 && height > 0),
    isInShadowRoot: element.getRootNode() instanceof ShadowRoot,
  };
}

/** The nearest provider that says something, outside of shadow roots too: requests come out of them. */
function providerWith(name: string, element: Element): Element | null | undefined {
  const found = element.closest(`vhcs-provider[${name}]`);
  const root = element.getRootNode();
  return found ?? (root instanceof ShadowRoot ? providerWith(name, root.host) : undefined);
}

function recordsOf(
  tag: string,
  unit: string | undefined,
  attribute: (name: string) => string,
): readonly NamedRecord[] {
  const records: NamedRecord[] = [];
  if (unit) {
    const what = `unit="${unit}"`;
    const id = encodeURIComponent(unit);
    records.push({ kind: 'unit', what, path: `/v1/units/${id}` });
    if (tag === 'vhcs-exemplar-card') {
      records.push({ kind: 'card', what, path: `/v1/exemplars/${id}` });
    }
  }
  for (const [name, place] of Object.entries(places)) {
    const id = attribute(name);
    if (!id) continue;
    const path = `${place}${encodeURIComponent(id)}`;
    records.push({ kind: 'other', what: `${name}="${id}"`, path });
  }
  return records;
}

/** On a tag what has no meaning there; on its placeholder what lacks `data-`. */
function strayAttributesOf(element: HTMLElement, own: readonly string[]): readonly string[] {
  const known = [...own, ...common];
  const onTag = element.getAttributeNames().filter((name) => {
    if (name.startsWith('data-')) return known.includes(name.slice('data-'.length));
    return !known.includes(name) && !ofAnybody.test(name);
  });
  const stray = onTag.map((name) => `${element.localName} ${name}`);
  const { parentElement: around } = element;
  if (!around?.dataset['vhcs']) return stray;
  const onPlaceholder = around.getAttributeNames().filter((name) => own.includes(name));
  return [...stray, ...onPlaceholder.map((name) => `${around.localName} ${name}`)];
}
