import { badgeState, fillPath, routes } from '@vhcs/contract';
import { html } from 'hono/html';
import { localizedText } from "../rate-form/layout.js";
import { pageWords } from "./language.js";
import { addressIn } from "./layout.js";
import { printedDay } from "./printing.js";
/** Badges, each with its picture, who granted it, by which document and for how long. */
export function badgeList(badges, { today, language }) {
    return html `<ul class="badges">
    ${badges.map((badge) => html `<li>${badgeItem(badge, today, language)}</li>`)}
  </ul>`;
}
function badgeItem(badge, today, language) {
    const words = pageWords[language];
    const state = badgeState(badge, today);
    const picture = addressIn(fillPath(routes.getBadgePicture.path, { id: badge.id }), language);
    // The name stands beside the picture, so that the picture says nothing more.
    return html `<img src="${picture}" alt="" width="64" height="64" />
    <div>
      <p class="badge-name">
        ${localizedText(badge.name, language)}
        ${state !== 'valid' && html `<strong class="state">${words.badgeStates[state]}</strong>`}
      </p>
      ${badgeFacts(badge, language).map((fact) => html `<p class="fact">${fact}</p>`)}
      ${badge.issuerPage !== undefined &&
        html `<p class="fact">
          <a href="${badge.issuerPage}" target="_top">${words.issuerPage}</a>
        </p>`}
    </div>`;
}
function badgeFacts({ grantedBy, documentNumber, validFrom, validTo, revokedOn }, language) {
    const words = pageWords[language];
    const [from, to] = [validFrom, validTo].map((day) => day && printedDay(day));
    return [
        grantedBy && words.grantedBy(grantedBy),
        documentNumber && words.document(documentNumber),
        (from ?? to) && words.valid(from, to),
        revokedOn && words.revokedOn(printedDay(revokedOn)),
    ].filter((fact) => fact !== undefined);
}
//# sourceMappingURL=badge-list.js.map