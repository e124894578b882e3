import { expect, fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../satisfaction/satisfaction.define.ts';
import './provider.define.ts';

const RED = 'rgb(194, 39, 45)';
const BLUE = 'rgb(37, 99, 201)';
const QUIET = 'rgb(10, 105, 173)';
const OWN = 'rgb(1, 2, 3)';

/** The accent that an element inside uses, as the outline of what has the focus. */
async function accentIn(template: TemplateResult): Promise<string> {
  const page = await fixture(template);
  const element = page.querySelector('vhcs-satisfaction');
  await element?.updateComplete;
  element?.focus();
  const level = element?.shadowRoot?.querySelector('label:has(:focus)');
  return getComputedStyle(level ?? document.body).outlineColor;
}

async function schemeIn(template: TemplateResult): Promise<string> {
  const page = await fixture(template);
  const element = page.querySelector('vhcs-satisfaction');
  await element?.updateComplete;
  const frame = element?.shadowRoot?.querySelector('.frame');
  return getComputedStyle(frame ?? document.body).colorScheme;
}

const element = html`<vhcs-satisfaction lang="vi"></vhcs-satisfaction>`;

describe('the theme of a provider', () => {
  it('is that of the elements inside which have none', async () => {
    const accents = [
      await accentIn(html`<vhcs-provider theme="red-gold">${element}</vhcs-provider>`),
      await accentIn(html`<vhcs-provider theme="blue">${element}</vhcs-provider>`),
      await accentIn(html`<vhcs-provider>${element}</vhcs-provider>`),
      await accentIn(html`<vhcs-provider theme="no such">${element}</vhcs-provider>`),
    ];

    expect(accents).to.deep.equal([RED, BLUE, QUIET, QUIET]);
  });

  it('gives way to the own theme of an element, and to a nearer provider’s', async () => {
    const accents = [
      await accentIn(
        html`<vhcs-provider theme="red-gold"
          ><vhcs-satisfaction theme="blue" lang="vi"></vhcs-satisfaction
        ></vhcs-provider>`,
      ),
      await accentIn(
        html`<vhcs-provider theme="red-gold"
          ><vhcs-satisfaction theme="quiet" lang="vi"></vhcs-satisfaction
        ></vhcs-provider>`,
      ),
      await accentIn(
        html`<vhcs-provider theme="red-gold"
          ><vhcs-provider theme="blue">${element}</vhcs-provider></vhcs-provider
        >`,
      ),
    ];

    expect(accents).to.deep.equal([BLUE, QUIET, BLUE]);
  });

  it('gives way to a colour of the page, wherever the page sets it', async () => {
    const inside = await accentIn(
      html`<vhcs-provider theme="red-gold" style="--vhcs-accent: ${OWN}"
        >${element}</vhcs-provider
      >`,
    );
    const outside = await accentIn(
      html`<div style="--vhcs-accent: ${OWN}">
        <vhcs-provider theme="red-gold">${element}</vhcs-provider>
      </div>`,
    );

    expect([inside, outside]).to.deep.equal([OWN, OWN]);
  });
});

describe('the scheme of a provider', () => {
  it('is that of the elements inside, and not of the page’s own content', async () => {
    const scheme = await schemeIn(html`<vhcs-provider scheme="dark">${element}</vhcs-provider>`);
    const own = await fixture(html`<vhcs-provider scheme="dark"><p></p></vhcs-provider>`);

    expect(scheme).to.equal('dark');
    expect(getComputedStyle(own.querySelector('p') ?? own).colorScheme).to.equal('normal');
  });

  it('gives way to the own scheme of an element; auto is that of the page', async () => {
    const schemes = [
      await schemeIn(
        html`<vhcs-provider scheme="dark"
          ><vhcs-satisfaction scheme="light" lang="vi"></vhcs-satisfaction
        ></vhcs-provider>`,
      ),
      await schemeIn(
        html`<vhcs-provider scheme="dark"
          ><vhcs-satisfaction scheme="auto" lang="vi"></vhcs-satisfaction
        ></vhcs-provider>`,
      ),
    ];

    expect(schemes).to.deep.equal(['light', 'normal']);
  });
});
