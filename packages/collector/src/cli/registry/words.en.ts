import { shortened } from '../shown-text.ts';
import type { RegistryWords } from './words.ts';

/** In English. */
export const registryWordsInEnglish: RegistryWords = {
  of: ({ en }) => en,
  kindOption: 'what the file holds',
  fileArgument: 'a .csv, .xlsx or .json file',
  dryRunOption: 'check only, write nothing',
  onOption: 'the last day, such as 30/6/2025',
  dayAccepted: 'a day that exists, such as 30/6/2025 or 2025-06-30',
  unknownFormat: (file) =>
    `The form of ${file} is not known; accepted: a .csv, .xlsx or .json file.`,
  noFile: (file) => `The file ${file} cannot be read: it is not there, or may not be read.`,
  fault: ({ line, column, option, value, problem, accepted }) => {
    const place = [
      line === null ? [] : [`line ${String(line)}`],
      column === null ? [] : [`column "${shortened(column)}"`],
      option ?? [],
      value === null || value === column ? [] : [`"${shortened(value)}"`],
    ].flat();
    const where = place.length === 0 ? 'the file' : place.join(', ');
    return `${where.charAt(0).toUpperCase()}${where.slice(1)}: ${problem}; accepted: ${accepted}.`;
  },
  moreFaults: (count) => `… and ${String(count)} more; vhcs import --json names all.`,
  faults: (file, count) =>
    `Nothing was written: ${file} has to be put right in ${String(count)} places.`,
  withinSeconds: 'A collector that runs follows within seconds.',
  import: {
    steps: { reading: 'Reading the file', checking: 'Checking', writing: 'Writing' },
    description:
      'import units, surveys, campaigns… from CSV, Excel or JSON: all, or nothing when anything is wrong',
    counts: ({ file, read, added, changed, unchanged }) =>
      `${file}: ${String(read)} records; ${String(added)} added, ${String(changed)} changed, ${String(unchanged)} as they were.`,
    dryRun: 'A dry run: nothing was written.',
  },
  publish: {
    description: 'publish a version of a survey; an old version is never altered',
    done: (id, version) => `Published ${id} version ${String(version)}.`,
    answers: (from, to) => {
      const first = from === undefined ? 'at once' : `from ${from}`;
      return `It takes answers ${first}${to === undefined ? '' : ` up to and including ${to}`}.`;
    },
    apart: 'The figures of each version stay apart.',
  },
  units: {
    description: 'end or merge units; their names and figures are kept',
    end: 'end a unit, and name its successor',
    merge: 'merge units into one',
    idArgument: 'id of the unit',
    idsArgument: 'ids of the units that are merged, with spaces between',
    successorOption: 'id of a successor; give it several times for several',
    intoOption: 'id of the unit that goes on',
    notDone: 'Nothing was written:',
    ended: (id, day) =>
      `${id} ends on ${day}; from the next day on it takes no ratings, and keeps its name and figures.`,
    goesTo: (ids) => `New ratings belong to: ${ids}.`,
    goesNowhere: 'It has no successor.',
  },
  sites: {
    add: 'register a site, or add an origin to one',
    remove: 'take a site away; ratings from its pages are refused then',
    idArgument: 'id of the site, such as lai-chau',
    nameOption: 'name of the site',
    originOption: 'an origin, such as https://laichau.gov.vn; give it several times for several',
    systemOption: 'what the site runs on, such as NukeViet',
    monitorOption: 'one page a day reports which release it runs and what is broken',
    added: (id) => `Registered site ${id}.`,
    changed: (id) => `Changed site ${id}.`,
    removed: (id) => `Took site ${id} away.`,
    unknown: (id) => `There is no site "${id}"; vhcs sites lists them.`,
  },
  snippet: {
    description: 'print the snippet of a unit or a site',
    idArgument: 'id of a unit or a site',
    urlOption: 'address of this collector (default: from HOST and PORT)',
    urlAccepted: 'an https:// or http:// address',
    unknown: (id) => `No unit and no site has the id "${id}".`,
    forPages: 'The snippet, for the place where the survey is to be:',
    forEditors:
      "Where the editor strips hyphenated tags: put the script line above into the portal's theme, and this into the article:",
    forPaper: 'QR code to print, as a poster and as slips; and the code alone, as SVG:',
    link: 'Đánh giá mức độ hài lòng',
    ended: (id, day) =>
      `"${id}" ended on ${day} and takes no ratings any more; embed its successor.`,
    toBegin: (id, day, until) =>
      `"${id}" takes ratings from ${day} on; ${until === '' ? 'until then the survey says so.' : `until then ${until} still takes them.`}`,
    unitHere: 'id-of-unit',
  },
  init: {
    description: 'begin a new collector: data folder, first site, unit and survey',
    siteOption: 'origin of the portal, such as https://laichau.gov.vn',
    unitOption: 'id of the unit (default: made from its name)',
    unitNameOption: 'name of the unit that is rated',
    levelOption: 'level of the unit (default: one-stop-centre)',
    done: (folder) => `Made the data folder ${folder}.`,
    registered: (site, unit, survey) => `Registered site ${site}, unit ${unit}, survey ${survey}.`,
    notEmpty: (folder) =>
      `There is data in ${folder} already; nothing was written. Add sites by vhcs sites add, units by vhcs import.`,
    next: [
      'What comes next:',
      '  1. Start the collector: npm start',
      "  2. Copy the snippet into the portal's pages",
      '  3. Import further units: vhcs import units.xlsx --kind units',
    ],
    askSite: 'Origin of the portal (such as https://laichau.gov.vn): ',
    askUnitName: 'Name of the unit that is rated: ',
  },
};
