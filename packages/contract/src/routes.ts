/** Every address of the collector that is part of its interface; `{name}` is a path parameter. */
export const routes = {
  submitRating: { method: 'POST', path: '/v1/ratings' },
  getSurvey: { method: 'GET', path: '/v1/surveys/{id}' },
  getCampaign: { method: 'GET', path: '/v1/campaigns/{id}' },
  listUnits: { method: 'GET', path: '/v1/units' },
  getUnit: { method: 'GET', path: '/v1/units/{id}' },
  getSummary: { method: 'GET', path: '/v1/units/{id}/summary' },
  getUnitPage: { method: 'GET', path: '/v1/units/{id}.html' },
  getMethodPage: { method: 'GET', path: '/phuong-phap' },
  listExemplars: { method: 'GET', path: '/v1/exemplars' },
  getExemplar: { method: 'GET', path: '/v1/exemplars/{unit}' },
  getExemplarPage: { method: 'GET', path: '/v1/exemplars/{unit}.html' },
  getBadge: { method: 'GET', path: '/v1/badges/{id}' },
  getBadgePicture: { method: 'GET', path: '/v1/badges/{id}.svg' },
  getArticleSummary: { method: 'GET', path: '/v1/articles/summary' },
  showRatingForm: { method: 'GET', path: '/rate/{unit}' },
  postRatingForm: { method: 'POST', path: '/rate/{unit}' },
  showFrame: { method: 'GET', path: '/frame/{element}' },
  getRollout: { method: 'GET', path: '/embed/v1/rollout.json' },
  reportInstallation: { method: 'POST', path: '/v1/installations' },
  listUnitComments: { method: 'GET', path: '/v1/units/{id}/comments' },
  getOperator: { method: 'GET', path: '/v1/admin/operator' },
  listAudit: { method: 'GET', path: '/v1/admin/audit' },
  listComments: { method: 'GET', path: '/v1/admin/comments' },
  getComment: { method: 'GET', path: '/v1/admin/comments/{id}' },
  decideComment: { method: 'POST', path: '/v1/admin/comments/{id}/decisions' },
  replyToComment: { method: 'POST', path: '/v1/admin/comments/{id}/reply' },
  listCriteria: { method: 'GET', path: '/v1/admin/criteria' },
  setGradeBands: { method: 'POST', path: '/v1/admin/criteria/{id}/bands' },
  listScores: { method: 'GET', path: '/v1/admin/scores' },
  giveScore: { method: 'POST', path: '/v1/admin/scores' },
  listHeld: { method: 'GET', path: '/v1/admin/held' },
  decideHeld: { method: 'POST', path: '/v1/admin/held/decisions' },
  listAlerts: { method: 'GET', path: '/v1/admin/alerts' },
  importRecords: { method: 'POST', path: '/v1/admin/imports' },
  publishSurvey: { method: 'POST', path: '/v1/admin/surveys' },
  endUnit: { method: 'POST', path: '/v1/admin/units/{id}/end' },
  mergeUnits: { method: 'POST', path: '/v1/admin/units/{id}/merge' },
  removeSite: { method: 'POST', path: '/v1/admin/sites/{id}/remove' },
  exportFigures: { method: 'GET', path: '/v1/admin/exports' },
  getReport: { method: 'GET', path: '/v1/admin/reports' },
  listTokens: { method: 'GET', path: '/v1/admin/tokens' },
  createToken: { method: 'POST', path: '/v1/admin/tokens' },
  revokeToken: { method: 'POST', path: '/v1/admin/tokens/{id}/revoke' },
  openapi: { method: 'GET', path: '/openapi.json' },
  healthz: { method: 'GET', path: '/healthz' },
  readyz: { method: 'GET', path: '/readyz' },
} as const satisfies Record<string, { readonly method: 'GET' | 'POST'; readonly path: string }>;

export type RouteName = keyof typeof routes;

/** The path of a route with its parameters put in, each encoded. */
export function fillPath(path: string, parameters: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(parameters[name] ?? ''),
  );
}
