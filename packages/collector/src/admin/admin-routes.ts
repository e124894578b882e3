import { routes } from '@vhcs/contract';
import type { Random } from '../capabilities.ts';
import type { FileForms } from '../files/file-forms.ts';
import type { RegistrySource } from '../registry/registry-source.ts';
import type { Registry } from '../registry/registry.ts';
import type { Methods } from '../resource.ts';
import type { Store } from '../store/store.ts';
import { listAlerts } from './alert-route.ts';
import { listAudit } from './audit-route.ts';
import { decideComment, getComment, listComments, replyToComment } from './comment-routes.ts';
import { exportFigures, getReport } from './export-routes.ts';
import { createGuard, type GuardSources } from './guard.ts';
import { decideHeld, listHeld } from './held-routes.ts';
import { importRecords, publishVersion } from './import-routes.ts';
import { getOperator } from './operator-route.ts';
import { giveScore, listCriteria, listScores, setGradeBands } from './score-routes.ts';
import { listTokens, makeToken, revokeToken } from './token-routes.ts';
import { endUnit, mergeUnits, takeSiteAway } from './unit-routes.ts';

/** What the operators' routes rest on. */
export interface AdminParts extends GuardSources {
  readonly store: Store;
  readonly registry: Registry;
  /** Where the registry came from, and later ones come from. */
  readonly source: RegistrySource;
  readonly random: Random;
  readonly files: FileForms;
}

/** Adds every operator's route, each behind the permission that it needs. */
export function addAdminRoutes(
  add: (path: string, methods: Methods) => void,
  parts: AdminParts,
): void {
  const allowed = createGuard(parts);
  add(routes.getOperator.path, { GET: allowed('operator:read', getOperator) });
  add(routes.listAudit.path, { GET: allowed('audit:read', listAudit(parts.store)) });
  add(routes.listComments.path, { GET: allowed('comments:read', listComments(parts)) });
  add(routes.getComment.path, { GET: allowed('comments:read', getComment(parts)) });
  add(routes.decideComment.path, { POST: allowed('comments:decide', decideComment(parts)) });
  add(routes.replyToComment.path, { POST: allowed('comments:reply', replyToComment(parts)) });
  add(routes.listCriteria.path, { GET: allowed('scores:read', listCriteria(parts)) });
  add(routes.setGradeBands.path, { POST: allowed('scores:bands', setGradeBands(parts)) });
  add(routes.listScores.path, {
    GET: allowed('scores:read', listScores(parts)),
    POST: allowed('scores:self', giveScore(parts)),
  });
  add(routes.listHeld.path, { GET: allowed('held:read', listHeld(parts)) });
  add(routes.decideHeld.path, { POST: allowed('held:decide', decideHeld(parts)) });
  add(routes.importRecords.path, { POST: allowed('registry:write', importRecords(parts)) });
  add(routes.publishSurvey.path, { POST: allowed('registry:write', publishVersion(parts)) });
  add(routes.endUnit.path, { POST: allowed('registry:write', endUnit(parts)) });
  add(routes.mergeUnits.path, { POST: allowed('registry:write', mergeUnits(parts)) });
  add(routes.removeSite.path, { POST: allowed('registry:write', takeSiteAway(parts)) });
  add(routes.exportFigures.path, { GET: allowed('figures:read', exportFigures(parts)) });
  add(routes.getReport.path, { GET: allowed('figures:read', getReport(parts)) });
  add(routes.listTokens.path, {
    GET: allowed('tokens:read', listTokens(parts)),
    POST: allowed('tokens:write', makeToken(parts)),
  });
  add(routes.revokeToken.path, { POST: allowed('tokens:write', revokeToken(parts)) });
  add(routes.listAlerts.path, { GET: allowed('alerts:read', listAlerts(parts)) });
}
