import { localize } from '@vhcs/contract';
import { html } from 'hono/html';
import { closedUnitNote } from "../rate-form/message-pages.js";
import { wordsByLanguage } from "../rate-form/words.js";
import { frameElements } from "./frame-elements.js";
import { renderFramePage } from "./frame-page.js";
import { frameWords } from "./words.js";
/** Longest text of an address that is shown again. */
const MAX_SHOWN = 80;
/** A page that says what was wrong with a frame's address, and what is accepted. */
export function renderFrameRefusal(refusal, language) {
    const title = frameWords[language].refusedTitle;
    const main = html `<h1>${title}</h1>
    <p>${reasonFor(refusal, language)}</p>`;
    return renderFramePage({ language, title, main });
}
/** The unit has ended: who came after it. */
export function renderFramedClosedUnit(unit, { language, parent }) {
    const title = wordsByLanguage[language].closedTitle;
    const main = html `<h1>${title}</h1>
    ${closedUnitNote(unit, language)}`;
    return renderFramePage({ language, title: `${title} – ${unit.name.vi}`, main, parent });
}
function reasonFor(refusal, language) {
    const words = frameWords[language];
    switch (refusal.kind) {
        case 'unknown-element':
            return words.unknownElement(shown(refusal.name), Object.keys(frameElements));
        case 'unknown-attribute':
            return words.unknownAttribute(shown(refusal.name), refusal.accepted);
        case 'bad-value':
            return words.badValue(refusal.name, shown(refusal.value), localize(refusal.accepted, language).text);
        case 'missing':
            return words.missing(refusal.name, localize(refusal.accepted, language).text);
        case 'unknown-origin':
            return words.unknownOrigin(shown(refusal.origin));
        case 'unknown-record':
            return words.unknownRecord(refusal.record, refusal.id);
    }
}
const shown = (text) => text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
//# sourceMappingURL=refusal-pages.js.map