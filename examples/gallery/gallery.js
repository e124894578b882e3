/**
 * Draws every specimen that the address asks for: `?element=results&theme=blue&scheme=dark&lang=en`.
 *
 * A specimen is a state of an element: `title`, `attributes`, and where they are needed
 * `properties`, `content` (made by a function), `screen` (a stage of its own height), and `act`, which
 * does what a visitor would do to get there. Once all are drawn the page has the class `ready`.
 */
import { collections } from './specimens/index.js';

const root = document.documentElement;
const asked = new URLSearchParams(location.search);
const main = document.querySelector('main');

fillForm();
root.lang = asked.get('lang') ?? 'vi';
root.dataset.scheme = asked.get('scheme') ?? 'auto';
root.dataset.width = asked.get('width') ?? '';

const wanted = asked.get('element');
const acts = collections
  .filter(({ element }) => !wanted || element === wanted)
  .flatMap(drawCollection);
await Promise.all(acts.map((act) => act()));
await document.fonts.ready;
root.classList.add('ready');

function fillForm() {
  const form = document.querySelector('header form');
  form.elements.element.append(
    new Option('tất cả', ''),
    ...collections.map(({ element }) => new Option(element, element)),
  );
  for (const [name, value] of asked) if (form.elements[name]) form.elements[name].value = value;
}

/** @returns the acts that bring each specimen into its state */
function drawCollection({ element, specimens }) {
  const section = document.createElement('section');
  section.className = 'specimens';
  section.id = element;
  section.append(heading('h2', `vhcs-${element}`));
  main.append(section);
  return specimens.map((specimen) => drawSpecimen(section, element, specimen));
}

function drawSpecimen(section, name, specimen) {
  const article = document.createElement('article');
  article.className = 'specimen';
  const stage = document.createElement('div');
  stage.className = specimen.screen ? 'stage screen' : 'stage';
  const element = document.createElement(`vhcs-${name}`);
  const theme = asked.get('theme');
  if (theme) element.setAttribute('theme', theme);
  for (const [attribute, value] of Object.entries(specimen.attributes ?? {})) {
    element.setAttribute(attribute, value);
  }
  Object.assign(element, specimen.properties);
  if (specimen.content) element.append(...specimen.content());
  stage.append(element);
  article.append(heading('h3', specimen.title), stage);
  section.append(article);
  return async () => {
    await customElements.whenDefined(`vhcs-${name}`);
    await element.updateComplete;
    await specimen.act?.(element);
  };
}

function heading(level, text) {
  const element = document.createElement(level);
  element.textContent = text;
  return element;
}
