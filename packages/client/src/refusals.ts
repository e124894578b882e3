/** Codes with which each call may be refused; a test holds them to the collector's description. */
export const refusals = {
  submitRating: [
    'invalid-json',
    'origin-not-allowed',
    'key-reused',
    'not-replaceable',
    'already-rated',
    'unit-closed',
    'survey-closed',
    'body-too-large',
    'unsupported-media-type',
    'invalid-rating',
    'unknown-unit',
    'unknown-survey',
    'too-many-ratings',
    'unavailable',
  ],
  getSurvey: ['unknown-resource', 'invalid-query'],
  getCampaign: ['unknown-resource'],
  listUnits: ['invalid-query'],
  getUnit: ['unknown-resource'],
  getSummary: ['unknown-resource', 'invalid-query'],
  listExemplars: ['invalid-query'],
  getExemplar: ['unknown-resource'],
  getBadge: ['unknown-resource'],
  getArticleSummary: ['invalid-query'],
  getOperator: ['token-required', 'forbidden', 'unavailable'],
} as const;

/** A call that has codes of its own. */
export type CallName = keyof typeof refusals;

/** Codes with which a call may be refused: its own, and those that any call may meet. */
export type RefusalCode<Name extends CallName> =
  (typeof refusals)[Name][number] | 'not-found' | 'method-not-allowed' | 'internal-error';
