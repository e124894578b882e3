import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { EmptyProject } from '../packages/empty-project.mjs';
import { packTarballs } from '../packages/tarballs.mjs';
import { bundle, bundlers } from './bundlers.mjs';
import { onlyIn } from './engines/index.mjs';
import { ScriptSite } from './script-site.mjs';

const sources = {
  'registers.js': "import '@vhcs/elements/satisfaction/define';",
  'uses-little.js': `
import { createKey } from '@vhcs/client';
import { VhcsVisits } from '@vhcs/elements';
import { VhcsPageTools } from '@vhcs/react';
console.log(createKey(), VhcsVisits.name, VhcsPageTools.displayName);`,
};

let folder;
let project;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vhcs-tarballs-'));
  const names = ['@vhcs/client', '@vhcs/elements', '@vhcs/react', 'react'];
  project = await EmptyProject.create(packTarballs(folder), names);
  for (const [name, text] of Object.entries(sources)) await project.write(name, text);
});
after(async () => {
  await project.remove();
  await rm(folder, { recursive: true });
});

for (const bundler of Object.keys(bundlers)) {
  onlyIn(
    'chromium',
    `a production build by ${bundler} registers the imported element`,
    async (engine) => {
      const site = await ScriptSite.start(
        await bundle(bundler, project.folder, 'registers.js'),
        '<vhcs-satisfaction lang="vi" unit="vpqh"></vhcs-satisfaction>',
      );
      const tab = await engine.open();
      try {
        await tab.goto(site.url);
        await tab.waitFor(() =>
          document
            .querySelector('vhcs-satisfaction')
            .shadowRoot?.textContent.includes('Rất hài lòng'),
        );
        const others = await tab.evaluate(() => Boolean(customElements.get('vhcs-exemplar-card')));

        assert.equal(others, false);
      } finally {
        await tab.close();
        await site.stop();
      }
    },
  );

  test(`a production build by ${bundler} drops what is not used`, async () => {
    const scripts = await bundle(bundler, project.folder, 'uses-little.js');
    const text = [...scripts.values()].join('\n');

    const kept = ['VhcsVisits', 'vhcs-page-tools', 'vhcs-visits', 'vhcs-submit', '/v1/'];
    assert.deepEqual(
      kept.filter((word) => text.includes(word)),
      ['vhcs-page-tools'],
    );
  });
}
