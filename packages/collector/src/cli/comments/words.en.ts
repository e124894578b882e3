import type { CommentWords } from './words.ts';

/** Words about comments in English. */
export const commentWordsInEnglish: CommentWords = {
  description: 'see, moderate and answer comments of closed batches',
  list: 'list comments, the oldest batch first',
  publish: 'publish a comment',
  hold: 'take a comment back to where it waits, also from the public',
  reject: 'keep a comment from the public; the reason is counted in public',
  redact: 'take away passages of a comment that should not be public',
  route: 'ask another unit to answer; without --unit, the rated one again',
  reply: "put the unit's answer beside a comment, public with it",
  idArgument: 'id of a comment, as in vhcs comments list',
  stateOption: 'held, published or rejected',
  stateAccepted: 'held, published or rejected',
  unitOption: 'only comments on this unit, or that it is asked to answer',
  reasonOption: 'why it is not published',
  reasonAccepted: 'one of: personal-data, insult, off-topic, advertising, unlawful, unreadable',
  redactedOption: 'the comment with each passage that goes replaced by […]',
  redactedAccepted: 'the comment with each passage that goes replaced by […]',
  routeOption: 'id of the unit that is to answer',
  routeAccepted: 'the id of a registered unit that exists today',
  stanceOption: 'accepted or explained',
  stanceAccepted: 'accepted or explained',
  replyOption: "the unit's answer",
  replyAccepted: 'a text of 1 to 2000 characters',
  states: { held: 'held', published: 'published', rejected: 'rejected' },
  stances: { accepted: 'accepted', explained: 'explained' },
  done: (id, state) => `Comment ${id}: ${state}.`,
  unknown: (id) => `There is no comment ${id}: see vhcs comments list.`,
  refused: (why) => `Nothing was written: ${why}.`,
  faults: {
    'no-change': 'the comment is so already',
    'rejected-before':
      'the comment was rejected, maybe by somebody else meanwhile; hold it again before it is published',
    'personal-data':
      'it seems to hold a phone number, an e-mail address, or the number of a citizen, an account or a dossier; take that away first',
    'not-a-redaction': 'passages may be replaced by […], and nothing put in or altered',
    rejected:
      'the comment is rejected and nobody would see the answer; hold it again and publish it first',
  },
  empty: 'There is no comment.',
};
