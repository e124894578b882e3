import { css, html, LitElement } from 'lit';

/** The portal's own element, made with the portal's own copy of Lit. */
class DossierSteps extends LitElement {
  static properties = { steps: {}, done: { type: Number } };

  static styles = css`
    ol {
      display: flex;
      gap: 8px;
      padding: 0;
      list-style: none;
    }
    li {
      flex: 1;
      border-top: 4px solid #c9d3df;
      padding-top: 6px;
    }
    .done {
      border-color: #1a7f37;
    }
  `;

  render() {
    return html`<ol>
      ${this.steps
        .split(',')
        .map((step, index) => html`<li class=${index < this.done ? 'done' : ''}>${step}</li>`)}
    </ol>`;
  }
}

customElements.define('dossier-steps', DossierSteps);
