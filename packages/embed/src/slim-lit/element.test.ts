import { expect } from '@open-wc/testing';
import * as lit from 'lit';
import type { PropertyValues, ReactiveController } from 'lit';
import { defineElement } from '../element.define.ts';
import * as slim from './index.ts';

/** The elements are written against the first, and run with the second in releases. */
const libraries = { lit, slim: slim as unknown as typeof lit };

for (const [library, { css, html, LitElement, nothing }] of Object.entries(libraries)) {
  describe(library === 'lit' ? 'an element of Lit' : 'an element of a release', () => {
    let container: HTMLElement;
    let count = 0;

    beforeEach(() => {
      container = document.createElement('div');
      document.body.append(container);
    });

    afterEach(() => {
      container.remove();
    });

    /** Told in order what happens in an element. */
    let told: unknown[];

    class Told extends LitElement {
      static override properties = {
        word: {},
        count: { type: Number },
        open: { type: Boolean },
        longName: { attribute: 'long-name' },
        trimmed: { converter: (text: string | null) => text?.trim() },
        data: { attribute: false },
      };
      static override styles: lit.CSSResultGroup = [
        css`
          p {
            color: rgb(1, 2, 3);
          }
        `,
        [
          css`
            p {
              ${css`
                top: 4px;
              `}
            }
          `,
        ],
      ];
      declare word: string | null;
      declare count: number | null;
      declare open: boolean;
      declare longName: string;
      declare trimmed: string | undefined;
      declare data: unknown;

      override willUpdate(changed: PropertyValues<this>) {
        told.push(['willUpdate', Object.fromEntries(changed)]);
      }

      override render() {
        told.push('render');
        return html`<p>${this.word}</p>`;
      }

      override firstUpdated() {
        told.push('firstUpdated');
      }

      override updated() {
        told.push(['updated', drawnIn(this)]);
      }
    }

    const define = (Element: CustomElementConstructor): string => {
      count += 1;
      const tag = `slim-${library}-${count}`;
      defineElement(tag, Element);
      return tag;
    };

    /** Puts an element with attributes on the page, and waits until it is drawn. */
    const open = async (tag: string, attributes = ''): Promise<Told> => {
      container.innerHTML = `<${tag} ${attributes}></${tag}>`;
      const element = container.firstElementChild as Told;
      await element.updateComplete;
      return element;
    };

    const drawnIn = ({ shadowRoot }: lit.LitElement): string =>
      shadowRoot?.innerHTML.replace(/<!--.*?-->/g, '') ?? '';

    beforeEach(() => {
      told = [];
    });

    it('has properties by their attributes, as texts, numbers, truths and what is made of them', async () => {
      const element = await open(
        define(class extends Told {}),
        'word="a" count="2.5" open long-name="b" trimmed=" c "',
      );
      const { word, count, open: isOpen, longName, trimmed } = element;
      expect([word, count, isOpen, longName, trimmed]).to.deep.equal(['a', 2.5, true, 'b', 'c']);

      for (const attribute of element.getAttributeNames()) element.removeAttribute(attribute);
      expect([element.word, element.count, element.open, element.longName]).to.deep.equal([
        null,
        null,
        false,
        null,
      ]);
    });

    it('goes through its life in order, and draws once for what changed together', async () => {
      const tag = define(class extends Told {});
      const element = await open(tag, 'word="a"');
      element.word = 'b';
      element.data = 1;
      element.word = 'c';
      element.data = 1;
      await element.updateComplete;
      element.word = 'c';
      await element.updateComplete;

      expect(told).to.deep.equal([
        ['willUpdate', { word: undefined }],
        'render',
        'firstUpdated',
        ['updated', '<p>a</p>'],
        ['willUpdate', { word: 'a', data: undefined }],
        'render',
        ['updated', '<p>c</p>'],
      ]);
      expect(element.hasUpdated).to.equal(true);
      expect(element.isUpdatePending).to.equal(false);
    });

    it('draws what it made of a change together with it', async () => {
      const tag = define(
        class extends Told {
          override willUpdate(changed: PropertyValues<this>) {
            super.willUpdate(changed);
            if (this.data) this.word = 'from data';
          }
        },
      );
      const element = await open(tag);
      told = [];
      element.data = 1;
      await element.updateComplete;

      expect(told).to.deep.equal([
        ['willUpdate', { data: undefined }],
        'render',
        ['updated', '<p>from data</p>'],
      ]);
    });

    it('draws again after what changed while it was told that it had drawn', async () => {
      const tag = define(
        class extends Told {
          override updated() {
            super.updated();
            this.word = 'after';
          }
        },
      );
      const element = await open(tag);
      expect(await element.updateComplete).to.equal(true);

      expect(drawnIn(element)).to.equal('<p>after</p>');
    });

    it('prefers what was set before it was defined, also to its attributes', async () => {
      const tag = `slim-${library}-early`;
      container.innerHTML = `<${tag} word="attribute"></${tag}>`;
      const early = container.firstElementChild as Told;
      Object.assign(early, { word: 'property', data: 3 });
      defineElement(tag, class extends Told {});
      await early.updateComplete;

      expect([early.word, early.data]).to.deep.equal(['property', 3]);
      expect(Object.keys(early)).not.to.contain('word');
      expect(drawnIn(early)).to.equal('<p>property</p>');
    });

    it('adopts its styles, lists of them and what they are put together from', async () => {
      const tag = define(class extends Told {});
      const element = await open(tag);
      const another = document.createElement(tag);
      container.append(another);
      const { color, top } = getComputedStyle(element.shadowRoot!.querySelector('p')!);

      expect([color, top]).to.deep.equal(['rgb(1, 2, 3)', '4px']);
      expect(another.shadowRoot?.adoptedStyleSheets).to.deep.equal(
        element.shadowRoot?.adoptedStyleSheets,
      );
    });

    it('shares its life with controllers', async () => {
      const controller = (who: string): ReactiveController => ({
        hostConnected: () => told.push(`${who} connected`),
        hostDisconnected: () => told.push(`${who} disconnected`),
        hostUpdate: () => told.push(`${who} update`),
        hostUpdated: () => told.push(`${who} updated`),
      });
      const early = controller('early');
      const tag = define(
        class extends LitElement {
          constructor() {
            super();
            this.addController(early);
          }
          override render() {
            told.push('render');
            return nothing;
          }
        },
      );
      const element = await open(tag);
      element.addController(controller('late'));
      element.removeController(early);
      element.requestUpdate();
      await element.updateComplete;
      element.remove();

      expect(told).to.deep.equal([
        'early connected',
        'early update',
        'render',
        'early updated',
        'late connected',
        'late update',
        'render',
        'late updated',
        'late disconnected',
      ]);
    });

    it('keeps what it has drawn when it is moved', async () => {
      const element = await open(define(class extends Told {}), 'word="a"');
      const node = element.shadowRoot?.querySelector('p');
      const elsewhere = document.createElement('section');
      container.append(elsewhere);
      elsewhere.append(element);
      element.word = 'b';
      await element.updateComplete;

      expect(element.shadowRoot?.querySelector('p')).to.equal(node);
      expect(node?.textContent).to.equal('b');
    });

    it('tells of a drawing that failed', async () => {
      const tag = define(
        class extends LitElement {
          override render(): never {
            throw new Error('cannot draw that');
          }
        },
      );
      const failure = await open(tag).catch((error: unknown) => error);

      expect(failure).to.be.an('error').with.property('message', 'cannot draw that');
    });

    it('leaves accessors of its own as they are', async () => {
      const given: unknown[] = [];
      const tag = define(
        class extends LitElement {
          static override properties = { level: {} };
          get level() {
            return 7;
          }
          set level(level: unknown) {
            given.push(level);
          }
        },
      );
      const element = (await open(tag, 'level="3"')) as unknown as { level: unknown };

      expect([element.level, given]).to.deep.equal([7, ['3']]);
    });
  });
}

it('what could not be drawn is drawn after the next change, and is told of once', async () => {
  defineElement(
    'slim-recovering',
    class extends slim.LitElement {
      #isBad = true;
      protected override render(): unknown {
        if (!this.#isBad) return 'good';
        this.#isBad = false;
        throw new Error('cannot draw that');
      }
    },
  );
  const element = document.createElement('slim-recovering') as unknown as slim.LitElement;
  document.body.append(element);
  expect(await element.updateComplete.catch(String)).to.equal('Error: cannot draw that');
  element.requestUpdate();
  await element.updateComplete;

  expect(element.renderRoot?.textContent).to.equal('good');
  element.remove();
});
