export { createAdminClient, type AdminClient } from './admin-client.ts';
export {
  createAdminTransport,
  type AdminOptions,
  type AdminTransport,
  type Download,
  type Upload,
} from './admin-transport.ts';
export { listAlerts, type AlertListOptions } from './alerts.ts';
export { everyAuditLine, listAudit, type AuditLine } from './audit.ts';
export {
  decideComment,
  everyComment,
  getComment,
  listComments,
  replyToComment,
  type CommentListOptions,
} from './comments.ts';
export { exportFigures, getReport, type ExportOptions, type ReportOptions } from './exports.ts';
export { decideHeld, listHeld } from './held.ts';
export { importRecords, publishSurvey, type ImportOptions, type RecordFile } from './imports.ts';
export { getOperator } from './operator.ts';
export {
  giveScore,
  listCriteria,
  listScores,
  setGradeBands,
  type ScoreListOptions,
} from './scores.ts';
export { createToken, listTokens, revokeToken } from './tokens.ts';
export { endUnit, mergeUnits, removeSite, type EndingInput } from './units.ts';
