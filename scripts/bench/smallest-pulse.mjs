/* The lower bound: five radios that do nothing, in the smallest element of the library. */
import { css, html, LitElement } from 'lit';

const levels = ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'];

class SmallestPulse extends LitElement {
  static styles = css`
    :host {
      display: block;
    }
  `;

  render() {
    return html`<fieldset>
      <legend>Mức độ hài lòng của Ông/Bà về sự phục vụ hôm nay?</legend>
      ${levels.map(
        (label, index) =>
          html`<label><input type="radio" name="level" value=${index + 1} />${label}</label>`,
      )}
    </fieldset>`;
  }
}

customElements.define('smallest-pulse', SmallestPulse);
