import { commentWordsInEnglish } from './comments/words.en.ts';
import { registryWordsInEnglish } from './registry/words.en.ts';
import { figuresWordsInEnglish } from './figures/words.en.ts';
import { heldWordsInEnglish } from './held/words.en.ts';
import { movingWordsInEnglish } from './moving/words.en.ts';
import { operatorWordsInEnglish } from './operators/words.en.ts';
import { doctorWordsInEnglish } from './doctor/words.en.ts';
import { shortened } from './shown-text.ts';
import { upkeepWordsInEnglish } from './upkeep/words.en.ts';
import type { CliWords } from './words.ts';

/** The program's words in English. */
export const wordsInEnglish: CliWords = {
  program: 'Runs a VHCS collector: what is registered, figures and reports, operators, the store.',
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
  },
  usage: {},
  help: 'show this help',
  version: 'show the version',
  dataOption: "the collector's data folder (default: VHCS_DATA_DIR, else ./data)",
  jsonOption: 'print JSON',
  errors: {
    unknownOption: (option) => `There is no option ${option}.`,
    unknownCommand: (command) => `There is no command ${command}.`,
    missingValue: (option) => `The option ${option} needs a value.`,
    excessArguments: 'The command has too many arguments.',
    missingArgument: (name, accepted) => `${name} is missing; accepted: ${accepted}.`,
    missingOption: (option, accepted) => `The option ${option} is missing; accepted: ${accepted}.`,
    givenTwice: (option) => `The option ${option} is given twice; accepted: once.`,
    badValue: (option, value, accepted) =>
      `The option ${option} is “${shortened(value)}”; accepted: ${accepted}.`,
    seeHelp: (command) => `See ${command} --help.`,
    noStore: (path) =>
      `There is no data yet: no file ${path}. Name the data folder by --data, or run the collector once to create it.`,
    noFolder: (folder) =>
      `There is no folder ${folder}. Name the data folder by --data, or start the collector once to make it.`,
    badDatabaseUrl:
      'VHCS_DATABASE_URL is no address of PostgreSQL; accepted: postgres://user:password@host:5432/database, or nothing.',
    oldStore:
      'The store was written by an earlier version. Run this version of the collector once to bring it up to date.',
    file: (path, why) => `${path} cannot be used: ${why}.`,
    fileFaults: {
      missing: 'there is no such file or folder',
      denied: "this user may not; run the command as the collector's user",
      exists: 'it is there, and may not be there yet',
      folder: 'it is a folder, and a file is needed',
      'not-folder': 'the path goes through a file as if it were a folder',
      'read-only': 'the disk can only be read',
      'long-name': 'the name is too long',
      full: 'the disk is full',
      damaged: 'the store is damaged; docs/guides/recover.md says how to go on from a backup',
      newer:
        'the store was written by a newer version; use the program that wrote it, or a newer one',
    },
    failed: (what) => `The command failed: ${what}`,
  },
  sites: {
    description: 'list the sites that embed elements: which release runs there, and what is broken',
    daysOption: 'look at this many days back (default: 30)',
    daysAccepted: 'a whole number from 1 to 90',
    columns: ['Site', 'Id', 'Monitored', 'Last seen', 'Versions', 'Against the newest'],
    unregistered: 'not registered',
    yes: 'yes',
    no: 'no',
    newest: 'newest',
    behind: (releases) => `${String(releases)} behind`,
    unknown: '–',
    empty: 'No site is registered, and none has reported.',
    problem: (code) => {
      const [kind, detail = ''] = code.split(':');
      switch (kind) {
        case 'csp':
          return detail.includes('trusted-types')
            ? `The site's content security policy refuses ${detail}: add “vhcs-embed” to trusted-types.`
            : `The site's content security policy refuses ${detail}: add the address of this collector to ${detail}.`;
        case 'missing':
          return `The tag ${detail} is on a page and does not run; visitors see only the links inside it.`;
        case 'import-failed':
          return 'A file of the release could not be fetched.';
        case 'second-copy':
          return 'The snippet is on the page twice: remove one.';
        default:
          return code;
      }
    },
    silent: (days) =>
      `Monitored, but nothing was reported for ${String(days)} days: a site that is new waits for somebody to open a page; else the snippet is not on the site, or refused altogether.`,
  },
  rollout: {
    description: 'decide what sites run: switch elements off, try a release; decisions are signed',
    keygen: 'make a pair of Ed25519 keys in the data folder',
    show: 'show the decision that holds',
    set: 'change the decision and sign it; what no option names stays as it is',
    clear: 'switch everything on, try no release, and sign that',
    offOption: 'switch these elements off, such as vhcs-results; all: every one; none: none',
    canaryOption: 'the release to try, such as 1.1.0; none: no longer',
    percentOption: 'how many pages in a hundred try it',
    keyOption: 'file of the key that signs (default: rollout.key in the data folder)',
    tagsAccepted: 'all, none or tags of',
    versionAccepted: 'none or a version such as 1.1.0',
    percentAccepted: 'a whole number from 0 to 100',
    keysMade: (privateKey, publicKey) =>
      `Made ${privateKey}, which signs, and ${publicKey}, which checks. Better move the first off the server and name it by --key.`,
    off: (tags) => `Switched off: ${tags}.`,
    allOff: 'Every element is switched off: sites show what is inside the tags.',
    nothingOff: 'No element is switched off.',
    canary: (version, percent) =>
      `Release ${version} is tried by ${String(percent)} pages in a hundred.`,
    noCanary: 'No release is tried.',
    whenItHolds:
      'The collector follows within seconds, pages within an hour; the browser of somebody who returns later may use the old decision for one page more.',
    faults: {
      'bad-shape': 'the file has not the shape that vhcs rollout set writes',
      'bad-signature': 'the signature does not fit the content and rollout.pub',
      'no-public-key': 'there is no rollout.pub in the data folder',
      'bad-key': 'the key file holds no Ed25519 key in PEM',
      'keys-exist': 'there is a rollout.key or rollout.pub already; to make new keys, move it away',
    },
    notFollowed: (fault) =>
      `rollout.json is not followed: ${fault}. To drop it, run vhcs rollout clear.`,
    nothingToSet: 'Nothing was decided: use --off, --canary or --percent.',
    percentWithoutCanary: '--percent needs a release to try: add --canary.',
    canaryWithoutPercent: '--canary needs to know how many pages try it: add --percent.',
    noRelease: (version, released) =>
      `Release ${version} is not published here: there is no file v1/vhcs-${version}.js. Published: ${released}.`,
    noPrivateKey: (path) => `There is no signing key ${path}: name its file by --key.`,
    otherKey: (path) =>
      `The signing key ${path} does not belong to rollout.pub in the data folder; nothing was written.`,
  },
  figures: figuresWordsInEnglish,
  operators: operatorWordsInEnglish,
  comments: commentWordsInEnglish,
  held: heldWordsInEnglish,
  moving: movingWordsInEnglish,
  upkeep: upkeepWordsInEnglish,
  doctor: doctorWordsInEnglish,
  registry: registryWordsInEnglish,
};
