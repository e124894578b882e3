/* The lower bound of an element that a script brings: the question of the form, and no library. */
const levels = ['Rất hài lòng', 'Hài lòng', 'Bình thường', 'Không hài lòng', 'Rất không hài lòng'];

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: block; }
  fieldset { margin: 0; border: 1px solid #8886; border-radius: 0.75em; padding: 1em; }
  label { display: flex; align-items: center; gap: 0.75em; min-block-size: 44px; }
`);

const template = document.createElement('template');
template.innerHTML = `<form><fieldset>
  <legend>Mức độ hài lòng của Ông/Bà về sự phục vụ hôm nay?</legend>
  ${levels.map((label, index) => `<label><input type="radio" name="level" value="${5 - index}" required />${label}</label>`).join('')}
  <button>Gửi đánh giá</button>
</fieldset></form><p role="status"></p>`;

class LibraryFreePulse extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(template.content.cloneNode(true));
    root.querySelector('form').addEventListener('submit', this);
  }

  async handleEvent(event) {
    event.preventDefault();
    const level = new FormData(event.target).get('level');
    const body = JSON.stringify({ unit: this.getAttribute('unit'), level: Number(level) });
    const { ok } = await fetch(`${new URL(import.meta.url).origin}/v1/ratings`, {
      method: 'POST',
      body,
    });
    this.shadowRoot.querySelector('[role=status]').textContent = ok ? 'Xin cảm ơn.' : 'Chưa gửi.';
  }
}

customElements.define('library-free-pulse', LibraryFreePulse);
