import type { Method } from '../method.ts';
import { createAdminTransport, type AdminOptions, type AdminTransport } from './admin-transport.ts';
import { listAlerts } from './alerts.ts';
import { everyAuditLine, listAudit } from './audit.ts';
import {
  decideComment,
  everyComment,
  getComment,
  listComments,
  replyToComment,
} from './comments.ts';
import { exportFigures, getReport } from './exports.ts';
import { decideHeld, listHeld } from './held.ts';
import { importRecords, publishSurvey } from './imports.ts';
import { getOperator } from './operator.ts';
import { giveScore, listCriteria, listScores, setGradeBands } from './scores.ts';
import { createToken, listTokens, revokeToken } from './tokens.ts';
import { endUnit, mergeUnits, removeSite } from './units.ts';

/**
 * An operator's calls to one collector. A call that fails rejects with a `VhcsError`; one that the
 * token's role does not allow has the code `forbidden`, and its message names the roles that may.
 */
export interface AdminClient extends AdminTransport {
  /** What the token may do: its role, unit, last day and permissions. */
  readonly operator: Method<typeof getOperator>;
  /** The log of what operators changed, the newest line first, a page at a time. */
  readonly audit: Method<typeof listAudit>;
  /** Every line of the log: `for await (const line of admin.everyAuditLine())`. */
  readonly everyAuditLine: Method<typeof everyAuditLine>;
  /** Comments that left with their batch, the oldest batch first, a page at a time. */
  readonly comments: Method<typeof listComments>;
  /** Every comment that is asked for, as `everyAuditLine`. */
  readonly everyComment: Method<typeof everyComment>;
  /** One comment with what was decided of it. */
  readonly comment: Method<typeof getComment>;
  /** Publishes, holds, rejects or redacts a comment, or asks a unit to answer it. */
  readonly decideComment: Method<typeof decideComment>;
  /** Answers a comment in the name of the token's unit. */
  readonly replyToComment: Method<typeof replyToComment>;
  /** Ratings that are held, counted by series, day and reason. */
  readonly held: Method<typeof listHeld>;
  /** Lets a group of held ratings count, or keeps it from counting for good. */
  readonly decideHeld: Method<typeof decideHeld>;
  /** Units where too many were not satisfied. */
  readonly alerts: Method<typeof listAlerts>;
  /** What units are scored by, and where grades begin. */
  readonly criteria: Method<typeof listCriteria>;
  /** Says where the grades of a set begin from now on. */
  readonly setGradeBands: Method<typeof setGradeBands>;
  /** Scores of units, the newest revision of each. */
  readonly scores: Method<typeof listScores>;
  /** Gives a score; a later one of the same kind takes its place. */
  readonly giveScore: Method<typeof giveScore>;
  /** Imports all records of a file, or none; `dryRun` only checks. */
  readonly importRecords: Method<typeof importRecords>;
  /** Publishes the one survey of a file as a version. */
  readonly publishSurvey: Method<typeof publishSurvey>;
  /** Ends a unit, and names its successors. */
  readonly endUnit: Method<typeof endUnit>;
  /** Merges units, all or none, into one. */
  readonly mergeUnits: Method<typeof mergeUnits>;
  /** Takes a site away. */
  readonly removeSite: Method<typeof removeSite>;
  /** The published figures of a period as a CSV, XLSX or JSON file. */
  readonly exportFigures: Method<typeof exportFigures>;
  /** The report of a period as an HTML file that prints on A4. */
  readonly report: Method<typeof getReport>;
  /** Every token, without its secret. */
  readonly tokens: Method<typeof listTokens>;
  /** Makes a token; its text is in this answer alone. */
  readonly createToken: Method<typeof createToken>;
  /** Ends a token for good. */
  readonly revokeToken: Method<typeof revokeToken>;
}

/** Makes an operator's client. Nothing is sent before the first call. */
export function createAdminClient(options: AdminOptions): AdminClient {
  const transport = createAdminTransport(options);
  return {
    ...transport,
    operator: getOperator.bind(undefined, transport),
    audit: listAudit.bind(undefined, transport),
    everyAuditLine: everyAuditLine.bind(undefined, transport),
    comments: listComments.bind(undefined, transport),
    everyComment: everyComment.bind(undefined, transport),
    comment: getComment.bind(undefined, transport),
    decideComment: decideComment.bind(undefined, transport),
    replyToComment: replyToComment.bind(undefined, transport),
    held: listHeld.bind(undefined, transport),
    decideHeld: decideHeld.bind(undefined, transport),
    alerts: listAlerts.bind(undefined, transport),
    criteria: listCriteria.bind(undefined, transport),
    setGradeBands: setGradeBands.bind(undefined, transport),
    scores: listScores.bind(undefined, transport),
    giveScore: giveScore.bind(undefined, transport),
    importRecords: importRecords.bind(undefined, transport),
    publishSurvey: publishSurvey.bind(undefined, transport),
    endUnit: endUnit.bind(undefined, transport),
    mergeUnits: mergeUnits.bind(undefined, transport),
    removeSite: removeSite.bind(undefined, transport),
    exportFigures: exportFigures.bind(undefined, transport),
    report: getReport.bind(undefined, transport),
    tokens: listTokens.bind(undefined, transport),
    createToken: createToken.bind(undefined, transport),
    revokeToken: revokeToken.bind(undefined, transport),
  };
}
