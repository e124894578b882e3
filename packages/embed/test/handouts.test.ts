import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { extractText, getDocumentProxy } from 'unpdf';
import {
  inEveryEngine,
  onlyIn,
  type Engine,
  type Tab,
} from '../../../scripts/test/engines/index.mjs';
import { BuiltCollector } from './built-collector.ts';
import { audit, readAxe } from './page-audit.ts';

/** A4 in points, as paper is measured in PDF. */
const A4 = { width: 595, height: 842 };

/** Everything that a sheet can name at once. */
const FULL = 'touchpoint=ttpvhcc-lai-chau-quay-1&service=1.001193.000.00.00.H35';

const sheets = {
  poster: `/rate/ttpvhcc-lai-chau/print?${FULL}`,
  slips: `/rate/ttpvhcc-lai-chau/print?layout=slips&${FULL}`,
  'poster of a long name': '/rate/vp-ddbqh/print?service=1.001193.000.00.00.H35',
  'slips of a long name': '/rate/vp-ddbqh/print?layout=slips&service=1.001193.000.00.00.H35',
};

let collector: BuiltCollector;

before(async () => {
  collector = await BuiltCollector.start();
});

after(() => collector.remove());

for (const [name, path] of Object.entries(sheets)) {
  onlyIn('chromium', `the ${name} is printed on one page of A4, whole`, (engine) =>
    visit(engine, path, async (tab) => {
      const pdf = await getDocumentProxy(await printed(tab));

      const [, , width, height] = (await pdf.getPage(1)).view;
      assert.equal(pdf.numPages, 1);
      assert.deepEqual({ width: Math.round(width ?? 0), height: Math.round(height ?? 0) }, A4);
      const { text } = await extractText(pdf, { mergePages: true });
      // The first words of a sheet, and the last.
      for (const words of ['phòng|Trung tâm', 'Mời Ông/Bà', '/rate/', 'H35', 'Nobody at the']) {
        assert.match(text.normalize('NFC'), new RegExp(words), words);
      }
    }),
  );

  inEveryEngine(`nothing of the ${name} is cut off`, (engine) =>
    visit(engine, path, async (tab) => {
      await tab.resize({ width: 794, height: 1123 });

      assert.deepEqual(await tab.evaluate(cutOffInPrint), []);
    }),
  );
}

onlyIn('chromium', 'what stands around a sheet on the screen is not printed', (engine) =>
  visit(engine, sheets.poster, async (tab) => {
    const pdf = await getDocumentProxy(await printed(tab));

    const { text } = await extractText(pdf, { mergePages: true });
    assert.doesNotMatch(text, /Mã thủ tục|Văn hóa công sở|Ctrl|Chưa in được/);
  }),
);

for (const [name, path] of Object.entries(sheets)) {
  // The page lets no engine run what audits it but this one.
  onlyIn('chromium', `the page of the ${name} is accessible`, (engine) =>
    visit(engine, path, async (tab) => {
      await tab.evaluate(
        (script) => {
          (0, eval)(script);
        },
        await readAxe(),
      );
      assert.deepEqual(await audit(tab), []);
    }),
  );

  inEveryEngine(`the page of the ${name} fits a screen of 320 px`, (engine) =>
    visit(engine, path, async (tab) => {
      await tab.resize({ width: 320, height: 640 });

      assert.ok(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    }),
  );
}

inEveryEngine('a procedure that is typed is on the sheet', (engine) =>
  visit(engine, '/rate/ttpvhcc-lai-chau/print?layout=slips', async (tab) => {
    await tab.click(() => document.querySelector('#service'));
    await tab.type('1.001193');
    await tab.press('Enter');

    const shown = await tab.waitFor(() => document.querySelector('.slip .place')?.textContent);
    assert.match(shown.replace(/\s+/g, ' '), /Thủ tục Procedure 1\.001193/);
    assert.equal(await tab.evaluate(() => document.querySelectorAll('.slip').length), 6);
  }),
);

async function visit(
  engine: Engine,
  path: string,
  observe: (tab: Tab) => Promise<void>,
): Promise<void> {
  const tab = await engine.open();
  try {
    await tab.goto(`${collector.url}${path}`);
    await observe(tab);
  } finally {
    await tab.close();
  }
}

async function printed(tab: Tab): Promise<Uint8Array> {
  const pdf = await tab.print?.();
  assert.ok(pdf, 'this engine cannot print');
  // A copy: the reader takes the memory of what it is given.
  return new Uint8Array(pdf);
}

/** Parts of the sheet that hold more than they show, laid out as they are printed; runs in the page. */
function cutOffInPrint(): readonly string[] {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue;
      if (rule.media.mediaText === 'print') rule.media.mediaText = 'all';
      else if (rule.media.mediaText.startsWith('screen')) rule.media.mediaText = 'not all';
    }
  }
  return [...document.querySelectorAll('.sheet, .slip')]
    .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
    .map(({ className, scrollHeight, clientHeight }) => {
      return `${className}: ${String(scrollHeight)} px in ${String(clientHeight)}`;
    });
}
