import { expect } from '@open-wc/testing';
import * as lit from 'lit';
import * as slim from './index.ts';

/** The elements are written against the first, and run with the second in releases. */
const libraries = { lit, slim: slim as unknown as typeof lit };

for (const [library, { html, nothing, render, svg }] of Object.entries(libraries)) {
  describe(library === 'lit' ? 'templates of Lit' : 'templates of a release', () => {
    let container: HTMLElement;

    beforeEach(() => {
      container = document.createElement('div');
      document.body.append(container);
    });

    afterEach(() => {
      container.remove();
    });

    /** What is drawn, without the comments that stand for places and blanks around tags. */
    const drawn = (): string =>
      container.innerHTML.replace(/<!--.*?-->/g, '').replace(/\s*(<[^>]*>)\s*/g, '$1');

    const first = (selector: string): HTMLElement => {
      const found = container.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`looked for ${selector} in ${drawn()}`);
      return found;
    };

    describe('a template', () => {
      for (const empty of [undefined, null, nothing, '']) {
        it(`draws nothing for ${String(empty) || 'an empty text'}, before and after a text`, () => {
          const draw = (value: unknown) => {
            render(html`<p>${value}</p>`, container);
          };
          draw(empty);
          expect(drawn()).to.equal('<p></p>');
          draw(3);
          expect(drawn()).to.equal('<p>3</p>');
          draw(empty);
          expect(drawn()).to.equal('<p></p>');
        });
      }

      it('takes what looks like markup as text, between tags and in attributes', () => {
        const hostile = '"><img src=x onerror=alert(1)> $v$ <!> &amp;';
        render(html`<p title=${hostile} class="a ${hostile}">${hostile}</p>`, container);

        expect(container.querySelector('img')).to.equal(null);
        expect(first('p').textContent).to.equal(hostile);
        expect(first('p').getAttribute('title')).to.equal(hostile);
        expect(first('p').className).to.equal(`a ${hostile}`);
      });

      it('keeps its nodes when values change', () => {
        const draw = (title: string, text: string) => {
          render(html`<p title=${title}>${text}</p>`, container);
        };
        draw('a', 'b');
        const node = first('p');
        draw('c', 'd');

        expect(first('p')).to.equal(node);
        expect(drawn()).to.equal('<p title="c">d</p>');
      });

      it('gives its place to another one, and takes it back', () => {
        const word = 'open';
        const draw = (isOpen: boolean) => {
          render(html`<b>${isOpen ? html`<i>${word}</i>` : html`<u>shut</u>`}</b>`, container);
        };
        const seen = [true, false, true].map((isOpen) => {
          draw(isOpen);
          return drawn();
        });

        expect(seen).to.deep.equal([
          '<b><i>open</i></b>',
          '<b><u>shut</u></b>',
          '<b><i>open</i></b>',
        ]);
      });

      it('has places side by side, first and last', () => {
        const draw = (...[a, b, c]: unknown[]) => {
          render(
            html`${a}${b}
              <hr />
              ${c}`,
            container,
          );
        };
        draw('a', html`<i></i>`, 'c');
        expect(drawn()).to.equal('a<i></i><hr>c');
        draw(nothing, 'b', html`<u></u>`);
        expect(drawn()).to.equal('b<hr><u></u>');
        draw(html`<s></s>`, nothing, undefined);
        expect(drawn()).to.equal('<s></s><hr>');
      });

      it('leaves what stands behind a place when what is drawn there ends in a place', () => {
        const draw = (inner: unknown) => {
          render(
            html`<div>
              ${html`<i></i>${inner}`}
              <hr />
            </div>`,
            container,
          );
        };
        draw(html`<u></u>`);
        draw('text');
        expect(drawn()).to.equal('<div><i></i>text<hr></div>');
        draw(nothing);
        expect(drawn()).to.equal('<div><i></i><hr></div>');
      });

      it('draws lists that grow and shrink, and keeps the nodes of what stays', () => {
        const draw = (...items: string[]) => {
          render(
            html`<section>
              ${items.map((item) => html`<i>${item}</i>`)}
              <hr />
            </section>`,
            container,
          );
        };
        draw('a', 'b');
        const node = first('i');
        draw('c', 'd', 'e', 'f');
        expect(drawn()).to.equal('<section><i>c</i><i>d</i><i>e</i><i>f</i><hr></section>');
        draw('g');
        expect(first('i')).to.equal(node);
        expect(drawn()).to.equal('<section><i>g</i><hr></section>');
        draw();
        expect(drawn()).to.equal('<section><hr></section>');
        draw('h', 'i');
        expect(drawn()).to.equal('<section><i>h</i><i>i</i><hr></section>');
      });

      it('draws lists of texts, templates, nothing and lists', () => {
        render(html`<p>${['a', html`<i></i>`, nothing, ['b', ['c']], 4]}</p>`, container);

        expect(drawn()).to.equal('<p>a<i></i>bc4</p>');
      });

      it('gives the place of a list to a text, and takes it back', () => {
        const draw = (value: unknown) => {
          render(html`<p>${value}</p>`, container);
        };
        const seen = [['a', 'b'], 'c', ['d'], html`<i></i>`].map((value) => {
          draw(value);
          return drawn();
        });

        expect(seen).to.deep.equal(['<p>ab</p>', '<p>c</p>', '<p>d</p>', '<p><i></i></p>']);
      });

      it('puts a node where it is told to, and leaves it there', () => {
        const node = document.createElement('canvas');
        const draw = (text: string) => {
          render(html`<p>${node}${text}</p>`, container);
        };
        draw('a');
        draw('b');

        expect(first('canvas')).to.equal(node);
        expect(drawn()).to.equal('<p><canvas></canvas>b</p>');
      });

      it('draws again where it drew before, behind what was there', () => {
        container.append('before ');
        render(html`<p>one</p>`, container);
        render(html`<p>two</p>`, container);

        expect(drawn()).to.match(/<p>two<\/p>/);
        expect(drawn()).not.to.contain('one');
        expect(container.textContent).to.contain('before');
      });
    });

    describe('an attribute', () => {
      it('is a text, empty for null, and taken away for nothing', () => {
        const draw = (value: unknown) => {
          render(html`<p title=${value}></p>`, container);
          return first('p').getAttribute('title');
        };

        expect(['a', nothing, null, 5, undefined, true].map(draw)).to.deep.equal([
          'a',
          null,
          '',
          '5',
          '',
          'true',
        ]);
      });

      it('takes several values, and is taken away for nothing in one of them', () => {
        const draw = (a: unknown, b: unknown) => {
          render(html`<p class="x ${a}-${b} y"></p>`, container);
          return first('p').getAttribute('class');
        };

        expect([draw('a', 1), draw(null, 2), draw('b', nothing), draw('b', 3)]).to.deep.equal([
          'x a-1 y',
          'x -2 y',
          null,
          'x b-3 y',
        ]);
      });

      it('may stand among others with and without values, on each of many elements', () => {
        render(
          html`<p id=${'a'} lang="vi" title=${'b'}><i dir="auto" ?hidden=${true}></i>${'c'}</p>
            <a href=${'/d'}>${'e'}</a>`,
          container,
        );

        expect(first('p').id + first('p').title + first('p').lang).to.equal('abvi');
        expect(first('i').hasAttribute('hidden')).to.equal(true);
        expect(first('a').getAttribute('href')).to.equal('/d');
        expect(container.textContent.replace(/\s/g, '')).to.equal('ce');
      });

      it('loads nothing before its value is known', () => {
        render(html`<img src=${'data:,'} alt="" />`, container);

        expect(first('img').getAttribute('src')).to.equal('data:,');
        expect(
          performance
            .getEntriesByType('resource')
            .map((entry) => entry.name)
            .join(),
        ).not.to.match(/\$/);
      });

      it('is there or not by a truth', () => {
        const draw = (value: unknown) => {
          render(html`<p ?hidden=${value}></p>`, container);
          return first('p').hasAttribute('hidden');
        };

        expect([true, false, 1, nothing, 'a', undefined].map(draw)).to.deep.equal([
          true,
          false,
          true,
          false,
          true,
          false,
        ]);
      });

      it('sets a property, and leaves what a visitor typed until another value comes', () => {
        const draw = (value: string) => {
          render(html`<input .value=${value} />`, container);
          return first('input') as HTMLInputElement;
        };
        const input = draw('a');
        input.value = 'typed';

        expect(draw('a').value).to.equal('typed');
        expect(draw('b').value).to.equal('b');
        expect(input.hasAttribute('.value')).to.equal(false);
      });
    });

    describe('a listener', () => {
      it('is called once for each event, is the last one given, and none for nothing', () => {
        const heard: string[] = [];
        const draw = (listener: unknown) => {
          render(html`<button @click=${listener}></button>`, container);
          first('button').click();
        };
        draw(() => heard.push('a'));
        draw(() => heard.push('b'));
        draw(nothing);
        draw({ handleEvent: () => heard.push('c') });
        draw(undefined);

        expect(heard).to.deep.equal(['a', 'b', 'c']);
      });

      it('may capture', () => {
        const heard: string[] = [];
        const note = (who: string) => () => heard.push(who);
        render(
          html`<div @click=${{ handleEvent: note('outer'), capture: true }}>
            <button @click=${note('inner')}></button>
          </div>`,
          container,
        );
        first('button').click();

        expect(heard).to.deep.equal(['outer', 'inner']);
      });
    });

    describe('a picture', () => {
      it('is made of SVG, also of templates within it', () => {
        const dots = [1, 2].map((x) => svg`<circle cx="${x}%" r=${x}></circle>${x}`);
        render(html`<svg viewBox=${'0 0 4 4'}>${dots}</svg>`, container);

        expect(drawn()).to.equal(
          '<svg viewBox="0 0 4 4"><circle cx="1%" r="1"></circle>1<circle cx="2%" r="2"></circle>2</svg>',
        );
        for (const node of container.querySelectorAll('svg, circle')) {
          expect(node.namespaceURI).to.equal('http://www.w3.org/2000/svg');
        }
      });
    });
  });
}
