import type { LocalDate, Touchpoint } from '@vhcs/contract';
import { html } from 'hono/html';
import { localizedText, type Fragment } from '../html/fragment.ts';
import type { PageLanguage } from '../html/page-language.ts';
import { printedDay } from '../pages/printing.ts';
import { codeAddress, formAddress, handoutAddress, handoutPath } from './addresses.ts';
import { handoutFields } from './handout-query.ts';
import { handoutLayouts, type Handout } from './handout.ts';
import { handoutWords } from './language.ts';
import type { PrintedHandout } from './sheet-parts.ts';

/** What stands above a sheet on the screen. */
export interface DeskParts extends PrintedHandout {
  readonly language: PageLanguage;
  /** The open touchpoints of the unit. */
  readonly touchpoints: readonly Touchpoint[];
  /** The first day of a unit that is yet to begin. */
  readonly ratedFrom?: LocalDate | undefined;
}

/** What has no paper: a screen asks by itself, a page has its own link. */
const unprinted: ReadonlySet<Touchpoint['kind']> = new Set(['kiosk', 'web']);

/** The choice of sheet, counter and procedure, and how to print; none of it is printed. */
export function desk(parts: DeskParts): Fragment {
  const { handout, origin, language, ratedFrom } = parts;
  const words = handoutWords[language];
  const isSecure = origin.startsWith('https:');
  return html`<div class="desk">
    <header class="intro">
      <h1>${words.title}</h1>
      <p class="unit">${localizedText(handout.unit.name, language)}</p>
    </header>
    ${!isSecure && html`<p class="warning">${words.notForVisitors(origin)}</p>`}
    ${ratedFrom !== undefined && html`<p class="note">${words.ratedFrom(printedDay(ratedFrom))}</p>`}
    ${choice(words.layoutChoice, layoutChoices(handout, language))}
    ${choice(words.placeChoice, placeChoices(parts))} ${serviceForm(handout, language)}
    <p>${words.howToPrint} ${handout.layout === 'slips' && words.slipsPerSheet}</p>
    <ul class="further">
      <li>
        <a href="${codeAddress(handout)}" download="${fileName(handout)}">${words.picture}</a>
      </li>
      <li>${words.link}: ${linkTo(formAddress(origin, handout, 'link'))}</li>
    </ul>
  </div>`;
}

interface Choice {
  readonly text: Fragment;
  readonly isChosen: boolean;
  readonly address: string;
}

function layoutChoices(handout: Handout, language: PageLanguage): readonly Choice[] {
  return handoutLayouts.map((layout) => ({
    text: html`${handoutWords[language].layouts[layout]}`,
    isChosen: layout === handout.layout,
    address: handoutAddress({ ...handout, layout }, language),
  }));
}

function placeChoices({ handout, touchpoints, language }: DeskParts): readonly Choice[] {
  const { touchpoint: chosen, ...whole } = handout;
  const choiceOf = (text: Fragment, other: Handout): Choice => ({
    text,
    isChosen: other.touchpoint?.id === chosen?.id,
    address: handoutAddress(other, language),
  });
  return [
    choiceOf(html`${handoutWords[language].wholeUnit}`, whole),
    ...touchpoints
      .filter(({ kind, id }) => !unprinted.has(kind) || id === chosen?.id)
      .map((touchpoint) =>
        choiceOf(localizedText(touchpoint.name, language), { ...handout, touchpoint }),
      ),
  ];
}

function choice(label: string, choices: readonly Choice[]): Fragment {
  return html`<nav aria-label="${label}">
    <p class="label" aria-hidden="true">${label}</p>
    <ul>
      ${choices.map(
        ({ text, address, isChosen }) =>
          html`<li>
            <a href="${address}" ${isChosen ? html`aria-current="page"` : ''}>${text}</a>
          </li>`,
      )}
    </ul>
  </nav>`;
}

/** A procedure is typed: there are thousands, and none of them is registered here. */
function serviceForm(handout: Handout, language: PageLanguage): Fragment {
  const words = handoutWords[language];
  const { layout, touchpoint, service } = handout;
  const kept: readonly (readonly [name: string, value: string | undefined])[] = [
    [handoutFields.layout, layout === 'poster' ? undefined : layout],
    [handoutFields.touchpoint, touchpoint?.id],
    [handoutFields.language, language === 'vi' ? undefined : language],
  ];
  return html`<form method="get" action="${handoutPath(handout)}">
    ${kept.map(
      ([name, value]) =>
        value !== undefined && html`<input type="hidden" name="${name}" value="${value}" />`,
    )}
    <label class="label" for="service">${words.service}</label>
    <div class="typing">
      <input
        id="service"
        name="${handoutFields.service}"
        value="${service ?? ''}"
        autocomplete="off"
        aria-describedby="service-hint"
      />
      <button type="submit">${words.makeCode}</button>
    </div>
    <p class="hint" id="service-hint">${words.serviceHint}</p>
  </form>`;
}

const linkTo = (address: string): Fragment =>
  html`<a class="address" href="${address}" translate="no">${address}</a>`;

/** `qr-ttpvhcc-lai-chau-quay-1.svg`; a touchpoint's id is unique by itself. */
function fileName({ unit, touchpoint, service }: Handout): string {
  const parts = ['qr', touchpoint?.id ?? unit.id, service];
  return `${parts.filter((part) => part !== undefined).join('-')}.svg`;
}
