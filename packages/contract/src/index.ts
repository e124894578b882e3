export { checkAnswers, headlineQuestion, type AnswerIssue } from './answers.ts';
export { badgeState, lacksDocument, type BadgeState } from './badge-state.ts';
export { baseLanguage } from './base-language.ts';
export {
  campaignState,
  isWithin,
  phaseWindow,
  type CampaignCalendar,
  type CampaignState,
} from './campaign-state.ts';
export { createIdempotencyKey } from './idempotency-key.ts';
export {
  MAX_DAYS_BACK,
  addDays,
  localDateAt,
  localDayNumber,
  msUntilNextDay,
  type LocalDate,
} from './local-day.ts';
export { localize, type Localized, type LocalizedText } from './localized.ts';
export {
  findPersonalData,
  maskPersonalData,
  type PersonalDataFinding,
  type PersonalDataKind,
} from './personal-data.ts';
export { plainJson } from './plain-json.ts';
export { fileTypes } from './file-types.ts';
export { problems, type ProblemCode } from './problem-codes.ts';
export { fillPath, routes, type RouteName } from './routes.ts';
export { nineIndexes } from './criteria/nine-indexes.ts';
export { facePath } from './faces.ts';
export { defaultSurvey } from './surveys/hai-long-nhanh.ts';
export { foldForSearch } from './text.ts';
export type { Alert, AlertList } from './schemas/alert.ts';
export type { HeldDecision, HeldGroup, HeldList, HeldOutcome } from './schemas/held.ts';
export type { AuditList } from './schemas/audit.ts';
export type { ArticleRating, ArticleStats, VisitStats } from './schemas/article.ts';
export type { Badge, PublishedBadge } from './schemas/badge.ts';
export type { Campaign, Criterion, Phase, PublishedCampaign } from './schemas/campaign.ts';
export type {
  CommentDecision,
  CommentReply,
  CommentState,
  PublicComment,
  PublicCommentList,
  PublishedReply,
  QueuedComment,
  QueuedCommentList,
  RejectReason,
} from './schemas/comment.ts';
export type { Document } from './schemas/document.ts';
export type { ExemplarCard, ExemplarList, Figure, PublishedCard } from './schemas/exemplar.ts';
export type { CsvSeparator, ExportFormat, ExportLanguage } from './schemas/export.ts';
export type { ImportFault, ImportKind, ImportReport } from './schemas/import.ts';
export type {
  BadgeId,
  CampaignId,
  DocumentId,
  Id,
  SurveyId,
  TouchpointId,
  UnitId,
} from './schemas/ids.ts';
export type { InstallationReport } from './schemas/installation.ts';
export type { Operator, Role } from './schemas/operator.ts';
export type { FieldError, Problem } from './schemas/problem.ts';
export type { ProcedureCode } from './schemas/procedure.ts';
export type { Answer, Answers, Channel, Rating, Receipt } from './schemas/rating.ts';
export type { Rollout, RolloutDecision } from './schemas/rollout.ts';
export type {
  CriterionSet,
  CriterionSetList,
  GradeBand,
  Score,
  ScoreInput,
  ScoreKind,
  ScoreList,
} from './schemas/score.ts';
export type { ServedCount } from './schemas/served-count.ts';
export type { RemovedSite, Site } from './schemas/site.ts';
export type {
  Distribution,
  QuestionFigures,
  Series,
  ServedFigures,
  Share,
  Summary,
  TrendPoint,
  TrendStep,
} from './schemas/summary.ts';
export type { PublishedSurvey, Question, Scale, Survey } from './schemas/survey.ts';
export type { NewToken, RevokedToken, Token, TokenInput, TokenList } from './schemas/token.ts';
export type { Touchpoint } from './schemas/touchpoint.ts';
export type { EndedUnits, UnitEnding, UnitMerger } from './schemas/unit-ending.ts';
export type { RelatedUnit, Unit, UnitList } from './schemas/unit.ts';
export { unitLevelsEn } from './unit-levels.en.ts';
export { unitLevelsVi, type UnitLevelNames } from './unit-levels.vi.ts';
