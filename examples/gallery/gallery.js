/**
 * Draws every specimen that the address asks for: `?element=results&theme=blue&scheme=dark&lang=en`.
 *
 * A specimen is a state of an element: `title`, `attributes`, and where they are needed
 * `properties`, `content` (made by a function), `act`, which does what a visitor would do to get
 * there, and `shows`, a selector of what the state is known by. One with `isPictured` stands in the
 * docs. Once all are in their states the page has the class `ready`.
 */
import { tag } from './content.js';
import { collections } from './specimens/index.js';
import { leave, seen } from './visitor.js';

const root = document.documentElement;
const asked = new URLSearchParams(location.search);
const main = document.querySelector('main');
const wanted = asked.get('element');

fillForm();
root.lang = asked.get('lang') ?? 'vi';
root.dataset.scheme = asked.get('scheme') ?? 'auto';
root.dataset.width = asked.get('width') ?? '';

const states = collections
  .filter(({ name, isAlone }) => (wanted ? name === wanted : !isAlone))
  .flatMap(drawCollection);
await Promise.all(states.map((reach) => reach()));
await document.fonts.ready;
leave();
scrollTo(0, 0);
root.classList.add('ready');

function fillForm() {
  const form = document.querySelector('header form');
  form.elements.element.append(
    new Option('tất cả', ''),
    ...collections.map(({ name }) => new Option(name, name)),
  );
  for (const [name, value] of asked) if (form.elements[name]) form.elements[name].value = value;
}

/** @returns what brings each specimen into its state */
function drawCollection({ name, element = name, note, specimens }) {
  const section = tag(
    'section',
    { class: 'specimens', id: name },
    tag('h2', {}, `vhcs-${element}`),
  );
  if (note) section.append(tag('p', { class: 'note', lang: 'vi' }, note));
  main.append(section);
  return specimens.map((specimen) => drawSpecimen(section, element, specimen));
}

function drawSpecimen(section, name, specimen) {
  const element = tag(`vhcs-${name}`, { ...themeAttribute(), ...specimen.attributes });
  Object.assign(element, specimen.properties);
  if (specimen.content) element.append(...specimen.content());
  const stage = tag('div', { class: specimen.isScreen ? 'stage screen' : 'stage' }, element);
  if (specimen.isPictured) stage.dataset.pictured = '';
  section.append(
    tag('article', { class: 'specimen' }, tag('h3', { lang: 'vi' }, specimen.title), stage),
  );
  return () => reachState(element, specimen);
}

async function reachState(element, { title, act, shows = '[part="frame"]' }) {
  try {
    await customElements.whenDefined(element.localName);
    await element.updateComplete;
    await act?.(element);
    await seen(element, shows.replaceAll('[part="frame"]', `[part="frame"][lang="${root.lang}"]`));
  } catch (error) {
    throw new Error(`${element.localName}, “${title}”: ${error.message}`, { cause: error });
  }
}

function themeAttribute() {
  const theme = asked.get('theme');
  return theme ? { theme } : {};
}
