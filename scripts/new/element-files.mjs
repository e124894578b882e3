/*
 * The files of a new element: one that shows a heading, and the content of its tag until then. What
 * it is to be takes their place.
 */

/** The texts of the files, by their paths from the root. */
export function elementFiles({ name, className }) {
  const folder = `packages/elements/src/${name}/${name}`;
  return {
    [`${folder}.ts`]: classFile({ name, className }),
    [`${folder}.styles.ts`]: stylesFile(),
    [`${folder}.messages.ts`]: messagesFile(className),
    [`${folder}.messages.en.ts`]: englishFile({ name, className }),
    [`${folder}.define.ts`]: defineFile({ name, className }),
    [`${folder}.test.ts`]: testFile({ name, className }),
    [`docs/elements/${name}.md`]: docsPage(name),
  };
}

function classFile({ name, className }) {
  return `import { html, LitElement, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import { box } from '../shared/box.styles.ts';
import { MessagesController } from '../shared/messages.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { vi } from './${name}.messages.ts';
import { styles } from './${name}.styles.ts';

/**
 * Shows the name of a unit under a heading.
 *
 * @summary The name of a unit.
 * @status experimental
 * @since unreleased
 *
 * @slot - Shown until the script has arrived, and while no name is given.
 *
 * @csspart frame - The box around everything.
 *
 * @cssproperty --vhcs-surface - Background.
 * @cssproperty --vhcs-text - Text.
 */
export class ${className} extends LitElement {
  static override styles: CSSResult[] = [tokens, box, styles];

  static override properties: PropertyDeclarations = {
    name: {},
  };

  /** The name to show. */
  declare name: string | undefined;

  readonly #messages = new MessagesController(this, vi, {
    en: async () => (await import('./${name}.messages.en.ts')).en,
  });

  protected override render(): TemplateResult {
    if (!this.name) return html\`<slot></slot>\`;
    const { current, language } = this.#messages;
    return html\`<div class="frame" part="frame" lang=\${language}>
      <p>\${current.unit}</p>
      <p>\${this.name}</p>
    </div>\`;
  }
}
`;
}

function stylesFile() {
  return `import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css\`
  .frame {
    background: var(--_surface);
  }
  p {
    margin: 0;
  }
\`;
`;
}

function messagesFile(className) {
  const type = `${className.replace('Vhcs', '')}Messages`;
  return `/** Everything that the element says by itself, in one language. */
export interface ${type} {
  readonly unit: string;
}

/** The source language; it stands in for every pack that is not there. */
export const vi: ${type} = {
  unit: 'Đơn vị',
};
`;
}

function englishFile({ name, className }) {
  const type = `${className.replace('Vhcs', '')}Messages`;
  return `import type { ${type} } from './${name}.messages.ts';

export const en: ${type} = {
  unit: 'Unit',
};
`;
}

function defineFile({ name, className }) {
  return `import { ${className} } from './${name}.ts';

if (!customElements.get('vhcs-${name}')) {
  customElements.define('vhcs-${name}', ${className});
}

declare global {
  interface HTMLElementTagNameMap {
    'vhcs-${name}': ${className};
  }
}
`;
}

function testFile({ name, className }) {
  return `import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { auditLooks } from '../../test/audit.ts';
import './${name}.define.ts';
import type { ${className} } from './${name}.ts';

it('shows the content of its tag while no name is given', async () => {
  const element = await fixture<${className}>(
    html\`<vhcs-${name} lang="vi">Ủy ban nhân dân</vhcs-${name}>\`,
  );

  expect(element.innerText).to.equal('Ủy ban nhân dân');
});

it('shows the name', async () => {
  const element = await fixture<${className}>(
    html\`<vhcs-${name} lang="vi" name="Sở Nội vụ"></vhcs-${name}>\`,
  );

  expect(element.shadowRoot?.querySelector<HTMLElement>('.frame')?.innerText).to.include('Sở Nội vụ');
});

it('breaks no rule of accessibility in any theme', async () => {
  const element = await fixture(html\`<vhcs-${name} lang="vi" name="Sở Nội vụ"></vhcs-${name}>\`);

  expect(await auditLooks(element)).to.deep.equal([]);
});
`;
}

function docsPage(name) {
  return `# \`<vhcs-${name}>\`

Shows the name of a unit.

\`\`\`html
<vhcs-${name} name="Sở Nội vụ">Sở Nội vụ</vhcs-${name}>
\`\`\`

**Use it** where a page names a unit. **Do not use it** for its figures.

<!-- api -->

<!-- /api -->
`;
}
