export { articleRatingSchema, articleStatsSchema, visitStatsSchema } from './article.ts';
export { alertListSchema, alertSchema } from './alert.ts';
export {
  heldDecisionSchema,
  heldGroupSchema,
  heldListSchema,
  heldOutcomeSchema,
  holdReasonSchema,
} from './held.ts';
export { auditEntrySchema, auditListSchema } from './audit.ts';
export { badgeSchema, publishedBadgeSchema } from './badge.ts';
export {
  campaignSchema,
  criterionSchema,
  phaseSchema,
  publishedCampaignSchema,
} from './campaign.ts';
export {
  commentDecisionSchema,
  commentReplySchema,
  commentStateSchema,
  publicCommentListSchema,
  queuedCommentListSchema,
  queuedCommentSchema,
} from './comment.ts';
export {
  badgeIdSchema,
  campaignIdSchema,
  documentIdSchema,
  surveyIdSchema,
  touchpointIdSchema,
  unitIdSchema,
} from './ids.ts';
export { idSchema, languageSchema, localDateSchema, localizedSchema, urlSchema } from './common.ts';
export { documentSchema } from './document.ts';
export {
  exemplarCardSchema,
  exemplarListSchema,
  figureSchema,
  publishedCardSchema,
} from './exemplar.ts';
export { installationProblemSchema, installationReportSchema } from './installation.ts';
export { operatorSchema, roleSchema } from './operator.ts';
export { csvSeparatorSchema, exportFormatSchema, exportLanguageSchema } from './export.ts';
export { importFaultSchema, importKindSchema, importReportSchema } from './import.ts';
export { fieldErrorSchema, problemSchema } from './problem.ts';
export { procedureCodeSchema } from './procedure.ts';
export {
  answersSchema,
  channelSchema,
  idempotencyKeySchema,
  ratingSchema,
  receiptSchema,
} from './rating.ts';
export {
  elementTagSchema,
  releaseVersionSchema,
  rolloutDecisionSchema,
  rolloutSchema,
} from './rollout.ts';
export {
  criterionSetListSchema,
  criterionSetSchema,
  gradeBandsSchema,
  scoreInputSchema,
  scoreKindSchema,
  scoreListSchema,
  scoreSchema,
} from './score.ts';
export { removedSiteSchema, siteSchema } from './site.ts';
export { servedCountId, servedCountSchema } from './served-count.ts';
export {
  calendarPeriodSchema,
  periodSchema,
  seriesSchema,
  servedFiguresSchema,
  summarySchema,
  trendPointSchema,
  trendStepSchema,
} from './summary.ts';
export { publishedSurveySchema, questionSchema, scaleSchema, surveySchema } from './survey.ts';
export { newTokenSchema, revokedTokenSchema, tokenInputSchema, tokenListSchema } from './token.ts';
export { touchpointSchema } from './touchpoint.ts';
export { endedUnitsSchema, unitEndingSchema, unitMergerSchema } from './unit-ending.ts';
export { agencyCodeSchema, legacyAgencyCodeSchema, unitListSchema, unitSchema } from './unit.ts';
