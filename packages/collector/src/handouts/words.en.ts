import type { HandoutWords, SheetWords } from './words.ts';

/** In English. */
export const sheetWordsInEnglish: SheetWords = {
  invitation: 'Please rate our service',
  procedure: 'Procedure',
  scan: 'Scan with your phone',
  orOpen: 'or open',
  promises: [
    'Anonymous: no name or phone number is asked.',
    'No official is named.',
    'Nobody at the counter sees it.',
  ],
  atHome: 'You may rate later, at home.',
};

/** In English. */
export const handoutWordsInEnglish: HandoutWords = {
  title: 'Print a QR code for ratings',
  layouts: { poster: 'Poster', slips: 'Slips' },
  layoutChoice: 'Sheet',
  placeChoice: 'Place',
  wholeUnit: 'The whole unit',
  service: 'Procedure code',
  serviceHint: 'Such as 1.001193. Left empty, the code is for every procedure.',
  makeCode: 'Make the code',
  howToPrint:
    'Print with your browser (Ctrl + P): A4 upright, scale 100 %, no margins. Scan one sheet before you print many.',
  slipsPerSheet: 'A sheet of A4 has 6 slips, all alike; cut along the dashes.',
  picture: 'The code alone (SVG)',
  link: 'Link for messages and e-mails',
  notForVisitors: (host) =>
    `Do not print this yet: the code leads to ${host} over a connection that is not secure, and perhaps opens on this machine only. Open this page again at the https address that visitors use.`,
  ratedFrom: (day) =>
    `This unit takes ratings from ${day} on. You can print before; who scans the code earlier is told so.`,
  preview: 'What is printed',
  code: (address) => `QR code that leads to ${address}`,
  refusedTitle: 'This code cannot be made',
  refused: (name, value, accepted) => `The parameter ${name} is “${value}”; expected ${accepted}.`,
  accepted: {
    layout: 'poster or slips',
    touchpoint: 'an open touchpoint of this unit',
    service: 'a procedure code such as 1.001193 or 1.001193.000.00.00.H35',
  },
  toPoster: 'The poster of the whole unit',
};
