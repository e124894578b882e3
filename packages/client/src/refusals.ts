const guarded = ['token-required', 'forbidden', 'unavailable'] as const;

const bodied = ['invalid-json', 'body-too-large', 'unsupported-media-type'] as const;

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
  listUnitComments: ['unknown-resource', 'invalid-query'],
  getOperator: guarded,
  listAudit: [...guarded, 'invalid-query'],
  listComments: [...guarded, 'invalid-query'],
  getComment: [...guarded, 'unknown-resource'],
  decideComment: [...guarded, ...bodied, 'unknown-resource', 'invalid-decision'],
  replyToComment: [...guarded, ...bodied, 'unknown-resource', 'invalid-decision'],
  listCriteria: guarded,
  setGradeBands: [...guarded, ...bodied, 'unknown-resource', 'invalid-score'],
  listScores: [...guarded, 'invalid-query'],
  giveScore: [...guarded, ...bodied, 'invalid-score'],
  listHeld: guarded,
  decideHeld: [...guarded, ...bodied, 'invalid-decision'],
  listAlerts: [...guarded, 'invalid-query'],
  importRecords: [...guarded, ...bodied, 'invalid-query', 'import-refused'],
  publishSurvey: [...guarded, ...bodied, 'import-refused'],
  endUnit: [...guarded, ...bodied, 'unknown-resource', 'invalid-ending'],
  mergeUnits: [...guarded, ...bodied, 'unknown-resource', 'invalid-ending'],
  removeSite: [...guarded, 'unknown-resource'],
  exportFigures: [...guarded, 'invalid-query', 'too-many-rows'],
  getReport: [...guarded, 'invalid-query'],
  listTokens: guarded,
  createToken: [...guarded, ...bodied, 'invalid-token'],
  revokeToken: [...guarded, 'unknown-resource'],
} as const;

/** A call that has codes of its own. */
export type CallName = keyof typeof refusals;

/** Codes with which a call may be refused: its own, and those that any call may meet. */
export type RefusalCode<Name extends CallName> =
  (typeof refusals)[Name][number] | 'not-found' | 'method-not-allowed' | 'internal-error';
