import { printedDay } from '../../pages/printing.ts';
import type { OperatorWords } from './words.ts';

/** Words about operators in English. */
export const operatorWordsInEnglish: OperatorWords = {
  roles: {
    webmaster: 'webmaster',
    'emulation-officer': 'emulation officer',
    'unit-head': 'unit head',
    moderator: 'moderator',
    auditor: 'auditor',
  },
  none: '–',
  unitAccepted: 'the id of a registered unit',
  tokens: {
    description: 'issue, list and revoke the tokens of operators',
    create: 'issue a token; it is shown once',
    list: 'list every token, revoked ones included',
    revoke: 'revoke a token, at once',
    roleOption: 'role: webmaster, emulation-officer, unit-head, moderator or auditor',
    unitOption: 'the unit of a unit head (only with the role unit-head)',
    daysOption: 'for how many days it holds (default: 365)',
    daysAccepted: 'a whole number from 1 to 3650',
    idArgument: 'the ten characters after vhcs_ in the token, as in vhcs tokens list',
    created: ({ text, id, expiresOn }) =>
      `${text}\nIt is shown this once: put it away now. It holds to the end of ${printedDay(expiresOn)}; end it by vhcs tokens revoke ${id}.\n`,
    needsUnit: 'The role unit-head needs the unit that it heads: add --unit.',
    noUnit: 'Only the role unit-head has a unit: leave out --unit.',
    revoked: (id) => `The token ${id} is revoked.\n`,
    notRevoked: (id) =>
      `The token ${id} was not revoked: there is none, or it was revoked before. See vhcs tokens list.`,
    empty: 'No token has been issued.',
    columns: ['Token', 'Role', 'Unit', 'Issued', 'Last used', 'Holds'],
    valid: 'yes',
    validUntil: (day) => `to the end of ${day}`,
    ended: (day) => `ended with ${day}`,
    revokedOn: (day) => `revoked on ${day}`,
  },
  scores: {
    description: 'score and grade units by sets of criteria',
    set: "keep a unit's score of itself",
    appraise: 'keep the appraised score',
    list: 'list the scores, the newest of each',
    bands: 'show where grades begin; with --from, say it anew',
    unitOption: 'id of the unit',
    periodOption: 'period: 2026, 2026-H1, 2026-Q2 or 2026-05',
    setOption:
      'id of the set of criteria, such as cham-diem-9-chi-so or that of an emulation movement',
    pointsOption: 'points of each criterion, such as cs1=2 cs7=1.5; one decimal',
    noteOption: 'a note beside it',
    fromOption: 'where grades begin, from the best down (≥), such as xuat-sac=15 tot=12 yeu=0',
    pairsAccepted: 'name=points, such as cs7=1.5',
    kinds: { self: 'self', appraised: 'appraised' },
    points: (points) => points.toFixed(1),
    fault: ({ criterion, kind, most }) =>
      ({
        missing: `${criterion}: no points; accepted: 0 to ${String(most)}`,
        unknown: `${criterion}: not in this set of criteria`,
        'too-many': `${criterion}: ${String(most)} points at most`,
      })[kind],
    inputFault: ({ path, message }) => `${path.join(' ')}: ${message}`,
    bandFaults: (issues) => issues.map(({ message }) => message),
    periodFaults: {
      ahead: (period) => `${period} has not begun; accepted: a period that has`,
      'without-unit': (period) =>
        `the unit exists on no day of ${period}; accepted: a period with days of the unit`,
    },
    refused: (faults) => `Nothing was kept:\n  ${faults.join('\n  ')}`,
    unreachable: (grade, most) =>
      `Nothing was kept: ${grade} begins above ${String(most)}, the most that can be reached.`,
    empty: 'No score was kept yet.',
    noBands: 'Nobody has said where the grades of this set begin: do so by --from.',
    columns: ['Unit', 'Period', 'Criteria', 'Score', 'Total', 'Grade'],
  },
  audit: {
    description: 'read and check the log of what operators changed',
    list: 'show the newest lines',
    verify: 'check the whole log: whether a line was altered or removed',
    linesOption: 'how many lines (default: 50)',
    linesAccepted: 'a whole number from 1 to 10000',
    notedOption: 'the last line as noted at an earlier check, to tell whether the end was cut off',
    notedAccepted: 'the number and hash of a line, as vhcs audit verify prints them',
    empty: 'The log has no line yet.',
    columns: ['Line', 'Day', 'Who', 'Deed', 'Of what', 'Unit'],
    whole: ({ number, hash }) =>
      `The log is whole: ${String(number)} lines. Note its last one elsewhere for the next check:\n${String(number)}:${hash}\n`,
    broken: 'The log is not whole:',
    faults: {
      missing: (line) => `lines before line ${String(line)} are missing`,
      altered: (line) => `line ${String(line)} was altered`,
      unlinked: (line) => `line ${String(line)} does not follow the one before`,
    },
    notedIsGone: 'the line that was noted is no longer in the log',
  },
};
