/** Every way in which the collector refuses a request, with the HTTP status and title it carries. */
export const problems = {
  'invalid-json': { status: 400, title: 'The body is not JSON' },
  'invalid-query': { status: 400, title: 'A query parameter is not accepted' },
  'token-required': { status: 401, title: "An operator's token is needed" },
  forbidden: { status: 403, title: 'The token does not allow this' },
  'origin-not-allowed': { status: 403, title: 'This site is not registered' },
  'not-found': { status: 404, title: 'Nothing is here' },
  'unknown-resource': { status: 404, title: 'No such record' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method' },
  'key-reused': { status: 409, title: 'The idempotency key belongs to another rating' },
  'not-replaceable': { status: 409, title: 'The earlier rating can no longer be replaced' },
  'already-rated': { status: 409, title: 'This reader has rated the article already' },
  'unit-closed': { status: 409, title: 'This unit takes no ratings any more' },
  'survey-closed': { status: 409, title: 'This survey version takes no answers' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The body has the wrong type' },
  'invalid-rating': { status: 422, title: 'The rating is not accepted' },
  'invalid-report': { status: 422, title: 'The report is not accepted' },
  'unknown-unit': { status: 422, title: 'The unit is not registered' },
  'unknown-survey': { status: 422, title: 'The survey or its version does not exist' },
  'too-many-ratings': { status: 429, title: 'Too many ratings come from one network' },
  'invalid-decision': { status: 422, title: 'The decision is not accepted' },
  'invalid-score': { status: 422, title: 'The score is not accepted' },
  'internal-error': { status: 500, title: 'Something failed here' },
  unavailable: { status: 503, title: 'The collector cannot store ratings now' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;

export type ProblemCode = keyof typeof problems;
