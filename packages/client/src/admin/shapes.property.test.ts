/* What a program of operators checks of an answer is never stricter than the schema. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { routes } from '@vhcs/contract';
import { readFixtures } from '@vhcs/contract/fixtures';
import {
  alertListSchema,
  auditListSchema,
  criterionSetListSchema,
  criterionSetSchema,
  endedUnitsSchema,
  heldListSchema,
  heldOutcomeSchema,
  importReportSchema,
  newTokenSchema,
  operatorSchema,
  queuedCommentListSchema,
  queuedCommentSchema,
  removedSiteSchema,
  revokedTokenSchema,
  scoreListSchema,
  scoreSchema,
  surveySchema,
  tokenListSchema,
} from '@vhcs/contract/schemas';
import fc from 'fast-check';
import { holdToSchemas, type Guarded } from '../guarded-answers.fixture.mts';
import { failureOf } from '../local-server.fixture.mts';
import { refusals, type CallName } from '../refusals.ts';
import { createAdminClient, type AdminClient } from './admin-client.ts';
import * as samples from './answers.fixture.mts';

const file = createRequire(import.meta.url).resolve('@vhcs/contract/fixtures.json');
const { units, surveys } = readFixtures(JSON.parse(readFileSync(file, 'utf8')));
const ended = { ended: units.slice(0, 2), notes: [{ vi: 'Đã xong', en: 'Done' }] };
const csv = { format: 'csv', content: 'a;b' } as const;

const guarded: Readonly<Partial<Record<CallName, Guarded<AdminClient>>>> = {
  getOperator: {
    read: (admin) => admin.operator(),
    schema: operatorSchema,
    samples: samples.operators,
  },
  listAudit: {
    read: (admin) => admin.audit(),
    schema: auditListSchema,
    samples: [samples.auditList],
  },
  listComments: {
    read: (admin) => admin.comments(),
    schema: queuedCommentListSchema,
    samples: [{ items: [samples.comment], nextCursor: null }],
  },
  getComment: {
    read: (admin) => admin.comment('x'),
    schema: queuedCommentSchema,
    samples: [samples.comment],
  },
  decideComment: {
    read: (admin) => admin.decideComment('x', { action: 'publish' }),
    schema: queuedCommentSchema,
    samples: [samples.comment],
  },
  replyToComment: {
    read: (admin) => admin.replyToComment('x', { stance: 'accepted', text: 'Cảm ơn' }),
    schema: queuedCommentSchema,
    samples: [samples.comment],
  },
  listCriteria: {
    read: (admin) => admin.criteria(),
    schema: criterionSetListSchema,
    samples: [{ items: [samples.criterionSet] }],
  },
  setGradeBands: {
    read: (admin) => admin.setGradeBands('x', samples.criterionSet.bands),
    schema: criterionSetSchema,
    samples: [samples.criterionSet],
  },
  listScores: {
    read: (admin) => admin.scores(),
    schema: scoreListSchema,
    samples: [{ items: [samples.score] }],
  },
  giveScore: {
    read: (admin) => admin.giveScore(samples.scoreInput),
    schema: scoreSchema,
    samples: [samples.score],
  },
  listHeld: {
    read: (admin) => admin.held(),
    schema: heldListSchema,
    samples: [{ items: [{ ...samples.heldGroup, n: 3 }] }],
  },
  decideHeld: {
    read: (admin) => admin.decideHeld({ ...samples.heldGroup, decision: 'release' }),
    schema: heldOutcomeSchema,
    samples: [{ n: 3 }, { n: 0 }],
  },
  listAlerts: {
    read: (admin) => admin.alerts(),
    schema: alertListSchema,
    samples: [samples.alertList],
  },
  importRecords: {
    read: (admin) => admin.importRecords('units', csv),
    schema: importReportSchema,
    samples: [samples.importReport],
  },
  publishSurvey: {
    read: (admin) => admin.publishSurvey(csv),
    schema: surveySchema,
    samples: surveys,
  },
  endUnit: {
    read: (admin) => admin.endUnit('vpqh', { on: '2026-12-31' }),
    schema: endedUnitsSchema,
    samples: [ended],
  },
  mergeUnits: {
    read: (admin) => admin.mergeUnits('vpqh', { on: '2026-12-31', units: ['vpqh'] }),
    schema: endedUnitsSchema,
    samples: [ended],
  },
  removeSite: {
    read: (admin) => admin.removeSite('x'),
    schema: removedSiteSchema,
    samples: [{ id: 'lai-chau' }],
  },
  listTokens: {
    read: (admin) => admin.tokens(),
    schema: tokenListSchema,
    samples: [samples.tokenList],
  },
  createToken: {
    read: (admin) => admin.createToken({ role: 'moderator' }),
    schema: newTokenSchema,
    samples: [samples.newToken],
  },
  revokeToken: {
    read: (admin) => admin.revokeToken('x'),
    schema: revokedTokenSchema,
    samples: [{ id: '0123456789', revokedOn: '2026-11-22' }],
  },
};

/** Calls that are answered with a file, which no schema describes. */
const saved: Readonly<Partial<Record<CallName, (admin: AdminClient) => Promise<File>>>> = {
  exportFigures: (admin) => admin.exportFigures(),
  getReport: (admin) => admin.report(),
};

/** An operator's client whose every request is answered so. */
const adminOf = (fetch: () => Promise<Response>): AdminClient =>
  createAdminClient({ baseUrl: 'https://collector.invalid', token: 't', maxRetries: 0, fetch });

test("every answer of an operator's call is held to its schema, or is a file", () => {
  const calls = Object.keys(refusals) as readonly CallName[];
  const adminCalls = calls.filter((name) => routes[name].path.startsWith('/v1/admin/'));

  assert.deepEqual(Object.keys({ ...guarded, ...saved }).sort(), adminCalls.toSorted());
});

holdToSchemas(guarded, adminOf);

for (const [name, save] of Object.entries(saved)) {
  test(`a file of ${name} arrives as it was sent, whatever is in it`, async () => {
    const named = fc.stringMatching(/^[a-z0-9][\w.-]{0,40}$/);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), named, async (bytes, fileName) => {
        const headers = { 'Content-Disposition': `attachment; filename="${fileName}"` };
        const answer = new Response(bytes, { headers });

        const received = await save(adminOf(() => Promise.resolve(answer)));

        assert.equal(received.name, fileName);
        assert.deepEqual(new Uint8Array(await received.arrayBuffer()), bytes);
      }),
      { seed: 733, numRuns: 60 },
    );
  });

  test(`JSON is no file of ${name}`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (json) => {
        const error = await failureOf(save(adminOf(() => Promise.resolve(Response.json(json)))));

        assert.equal(error.kind, 'schema');
      }),
      { seed: 733, numRuns: 60 },
    );
  });
}
