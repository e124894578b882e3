import type { MethodWords } from './method-words.ts';

/** The words about the method in English. */
export const methodWordsInEnglish: MethodWords = {
  title: 'Method, questions and data',
  description:
    'How satisfaction is counted, what is asked, what is stored, and how many ratings do not count.',
  method: 'How figures are made',
  questions: 'Questions',
  version: (version, from, to) =>
    [`version ${version}`, from && `from ${from}`, to && `until ${to}`].filter(Boolean).join(', '),
  scoring: 'Criteria by which units are scored',
  required: 'required',
  levels: 'Levels',
  options: 'Options',
  freeText: 'A comment in words, which becomes no figure',
  dictionary: 'Data dictionary of a rating',
  field: 'Field',
  meaning: 'Meaning',
  fields: [
    ['Unit', 'id of the unit that is rated'],
    ['Survey', 'id and version; versions are never added together'],
    ['Source', 'web pages, links and QR codes; or a screen at the counter; never added together'],
    ['Answers', 'level, option or “not applicable” for each question'],
    ['Day', 'the day in Vietnam; no hour, no minute'],
    ['Channel, language', 'by which way and in which language the rating came'],
    ['Counter, procedure, article', 'ids, where the embedding page names them'],
    ['Comment', 'ID, phone and e-mail masked; parted from the rating when its batch closes'],
    ['Key against double sending', 'a hash that tells neither who sent it nor when'],
    ['Reason for not counting', 'only where a rating was held or replaced'],
  ],
  notStored:
    'No name, ID number, phone number, IP address, browser, dossier code or name of an official is stored.',
  excluded: 'Ratings that do not count',
  excludedWhy:
    'No rating is deleted in silence: what does not count is kept with its reason, and counted here in public once its day is over.',
  noneExcluded: 'So far every rating counts.',
  unit: 'Unit',
  reason: 'Reason',
  count: 'Ratings',
  reasons: {
    honeypot: 'a program filled in a hidden field',
    'too-fast': 'sent faster than a person can read',
    burst: 'sent in a burst from one network',
    'honeypot-rejected': 'a program filled in a hidden field, confirmed by a moderator',
    'too-fast-rejected': 'sent faster than a person can read, confirmed by a moderator',
    'burst-rejected': 'sent in a burst from one network, confirmed by a moderator',
    replaced: 'corrected by its sender: the later rating counts',
  },
  link: 'Method, questions and data',
};
