/*
 * Holds what the packages offer to programs to the reports in the folder `api` of each, which are
 * reviewed like code. `--update` writes them anew.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { readSwitches } from '../options.mjs';
import { publishedPackages, root } from '../packages/published.mjs';

/** What these offer is HTTP and HTML, with checks of its own. */
const programs = ['@vhcs/collector', '@vhcs/embed'];

const compilerOptions = {
  target: 'es2022',
  module: 'nodenext',
  moduleResolution: 'nodenext',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  skipLibCheck: true,
};

const { update: isUpdate } = readSwitches('node scripts/check/api-reports.mjs', {
  update: 'write the reports anew',
});
const temporary = mkdtempSync(join(tmpdir(), 'vhcs-api-'));
const stale = [];
try {
  for (const { folder, manifest } of publishedPackages()) {
    if (programs.includes(manifest.name)) continue;
    const path = fileURLToPath(new URL(folder, root));
    mkdirSync(join(path, 'api'), { recursive: true });
    for (const entry of entries(manifest)) {
      const report = reportOf(path, entry);
      const kept = join(path, 'api', `${entry.name}.api.md`);
      if (isUpdate) writeFileSync(kept, report);
      else if (report !== readIfThere(kept)) stale.push(`${folder}/api/${entry.name}.api.md`);
    }
  }
} finally {
  rmSync(temporary, { recursive: true });
}

for (const path of stale) {
  console.error(`  ${path} is not what the package offers: run npm run check -- --update`);
}
process.exitCode = stale.length > 0 ? 1 : 0;

/** Entry points that have declarations. What elements offer one by one is all in their index. */
function entries({ exports, customElements }) {
  return Object.entries(exports)
    .filter(([entry, { types }]) => types && (!customElements || entry === '.'))
    .map(([entry, { types }]) => ({
      name: entry === '.' ? 'index' : entry.slice(2).replaceAll('/', '-'),
      types,
    }));
}

function reportOf(folder, { name, types }) {
  const declarations = join(folder, types);
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: join(folder, 'package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: folder,
      newlineKind: 'lf',
      mainEntryPointFilePath: declarations,
      compiler: { overrideTsconfig: { compilerOptions, files: [declarations] } },
      apiReport: {
        enabled: true,
        reportFileName: name,
        reportFolder: temporary,
        reportTempFolder: join(temporary, 'drafts'),
        reportVariants: ['complete'],
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        extractorMessageReporting: { default: { logLevel: 'none' } },
        tsdocMessageReporting: { default: { logLevel: 'none' } },
      },
    },
  });
  const { succeeded } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = message.logLevel !== 'error';
    },
  });
  if (!succeeded) throw new Error(`${declarations} cannot be reported`);
  return withSortedEnums(readFileSync(join(temporary, `${name}.api.md`), 'utf8'));
}

/** The compiler writes the values of an enumeration in an order that depends on what it built before. */
function withSortedEnums(report) {
  return report.replaceAll(
    /(?<=ZodEnum<\{\n)(?: *"?[\w-]+"?: "[^"]*";\n)+/g,
    (values) => `${values.trimEnd().split('\n').toSorted().join('\n')}\n`,
  );
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
