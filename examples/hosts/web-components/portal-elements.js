/* A portal made of components: the article's foot lies in a shadow tree, where no page script looks. */

/** A template whose content is copied into the shadow tree of each element. */
function template(markup) {
  const made = document.createElement('template');
  made.innerHTML = markup;
  return made;
}

const shell = template(`
  <style>
    header { padding: 16px 24px; background: #0b5aa5; color: #fff; }
    main { padding: 8px 24px; }
    footer { padding: 12px 24px; background: #eef2f6; font-size: 13px; }
  </style>
  <header><slot name="name"></slot></header>
  <main><slot></slot></main>
  <footer><slot name="foot"></slot></footer>
`);

const feedback = template(`
  <style>
    * { letter-spacing: 1px; }
    section { max-width: 700px; border-top: 3px solid #c8102e; }
    button, input { all: unset; border: 2px dashed #c8102e; }
  </style>
  <section>
    <h2>Ý kiến của Ông/Bà</h2>
    <vhcs-satisfaction><a>Đánh giá mức độ hài lòng</a></vhcs-satisfaction>
  </section>
`);

customElements.define(
  'portal-shell',
  class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).append(shell.content.cloneNode(true));
    }
  },
);

customElements.define(
  'portal-feedback',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      const unit = this.getAttribute('unit');
      root.append(feedback.content.cloneNode(true));
      root.querySelector('vhcs-satisfaction').setAttribute('unit', unit);
      root.querySelector('a').href = `${this.getAttribute('address')}/rate/${unit}`;
      vhcs('scan', root);
    }
  },
);
