/* Looks at a portal's page for the tests, after page-recorder.js; its types are in host-page.ts. */
(() => {
  const isOurs = (element) =>
    element.localName.startsWith('vhcs-') || element.hasAttribute('data-vhcs');

  /** The page's elements in order, in its open shadow trees too; of ours only that they are there. */
  function elements(root = document.documentElement, list = []) {
    if (root.localName === 'script' && root.src.endsWith('/first.js')) return list;
    list.push(root);
    if (isOurs(root)) return list;
    for (const child of [...root.children, ...(root.shadowRoot?.children ?? [])]) {
      elements(child, list);
    }
    return list;
  }

  const written = ({ localName, attributes }) => {
    // A hash of the script cannot stand where there is no script.
    const texts = [...attributes]
      .filter(({ name }) => name !== 'integrity')
      .map(({ name, value }) => `${name}="${value}"`);
    return `<${[localName, ...texts].join(' ')}>`;
  };

  const withoutPort = (text) => text.replace(/127\.0\.0\.1:\d+(\/nowhere)?/g, 'host');

  /** The page as it is written, without what is inside of our elements. */
  function outside() {
    const sheets = document.styleSheets.length + document.adoptedStyleSheets.length;
    return [`${sheets} style sheets`, ...elements().map(written)].map(withoutPort);
  }

  /** What follows from how much room an element takes, and is no style of its own. */
  const followsFromRoom =
    /^(width|height|(inline|block)-size|(perspective|transform)-origin|top|right|bottom|left|(inset|grid).*)$/;

  /** Custom properties of the page, which reach into every shadow tree and do nothing there. */
  const isOfPage = (name) => name.startsWith('--') && !/^--(_|vhcs)/.test(name);

  function styleOf(element) {
    const style = getComputedStyle(element);
    return [...style]
      .filter((name) => !followsFromRoom.test(name) && !isOfPage(name))
      .map((name) => `${name}: ${withoutPort(style.getPropertyValue(name))}`)
      .join('\n');
  }

  /** The computed styles of the page's own elements, one text each. */
  const styles = () =>
    elements()
      .filter((element) => !isOurs(element))
      .map((element) => `${withoutPort(written(element))}\n${styleOf(element)}`);

  /** The elements of one kind on the page, in open shadow trees and placeholders too. */
  const found = (tag = 'vhcs-satisfaction') =>
    elements()
      .flatMap((element) => [element, ...(isOurs(element) ? element.querySelectorAll('*') : [])])
      .filter(({ localName }) => localName === tag);

  const frameOf = (element) => element?.shadowRoot?.querySelector('.frame');
  const frame = (tag) => frameOf(found(tag)[0]);
  const named = (selector, name, index = 0) =>
    [...(frameOf(found()[index])?.querySelectorAll(selector) ?? [])].find(
      ({ textContent }) => textContent.trim() === name,
    );

  const level = (name, index) => named('label.level', name, index);
  const button = (name, index) => named('button', name, index);

  const focusable = 'a[href], button, input:not([type="hidden"]), textarea, [tabindex]';

  /** Puts the focus on what the Tab key reaches last before the first survey. */
  function focusBefore() {
    const order = elements();
    const [survey] = found();
    const earlier = order.slice(0, order.indexOf(survey.closest('[data-vhcs]') ?? survey));
    const reachable = earlier.filter((element) => {
      return element.matches(focusable) && element.checkVisibility() && !element.disabled;
    });
    reachable.at(-1)?.focus({ preventScroll: true });
  }

  const colourBehind = (element) => {
    let behind = element;
    const colour = () => getComputedStyle(behind).backgroundColor;
    while (behind.parentElement && /^(rgba\(.*, 0\)|transparent)$/.test(colour())) {
      behind = behind.parentElement;
    }
    return colour();
  };

  /** Scrolls to an element, below what may stick to the top, as far as the page goes. */
  function scrollNear(tag) {
    const top = frame(tag).getBoundingClientRect().top + scrollY;
    scrollTo({ top: Math.max(0, Math.floor(top) - 150), behavior: 'instant' });
  }

  /** Where an element stands and in which letters: what a reference needs to look the same. */
  function place(tag) {
    const [element] = found(tag);
    const style = getComputedStyle(element);
    const { left, top } = frame(tag).getBoundingClientRect();
    let taken = 0;
    for (const name of ['paddingLeft', 'paddingRight', 'borderLeftWidth', 'borderRightWidth']) {
      taken += parseFloat(style[name]);
    }
    return {
      tag,
      attributes: Object.fromEntries(
        [...element.attributes].map(({ name, value }) => [name, value]),
      ),
      family: style.fontFamily,
      size: style.fontSize,
      background: colourBehind(element),
      left: left + scrollX,
      top: top + scrollY,
      width: element.getBoundingClientRect().width - taken,
      scrolled: scrollY,
    };
  }

  /** Every box inside an element: where it is within the frame, and its computed style. */
  function boxes(tag) {
    const origin = frame(tag).getBoundingClientRect();
    return [frame(tag), ...frame(tag).querySelectorAll('*')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const isDrawn = element.getClientRects().length > 0;
      return {
        name: `${element.localName}.${element.getAttribute('class') ?? ''}`,
        rect: isDrawn ? [left - origin.left, top - origin.top, width, height] : [],
        // Computed lengths are written with few digits, and read again from what was written.
        style: styleOf(element).replace(/\d+\.\d+/g, (length) => String(+(+length).toFixed(2))),
      };
    });
  }

  Object.assign(window.hostPage, {
    outside,
    styles,
    found,
    frame,
    level,
    button,
    focusBefore,
    scrollNear,
    place,
    boxes,
  });
})();
