import { z } from 'zod';
import { json, page, type Operation } from './openapi-operation.ts';
import type { RouteName } from './routes.ts';
import { languageSchema } from './schemas/common.ts';
import { installationReportSchema } from './schemas/installation.ts';
import { rolloutSchema } from './schemas/rollout.ts';
import { unitSchema } from './schemas/unit.ts';

type DeliveryRoute = Extract<RouteName, 'showFrame' | 'getRollout' | 'reportInstallation'>;

/** What the routes take and answer by which elements reach portals. */
export const deliveryOperations: Readonly<Record<DeliveryRoute, Operation>> = {
  showFrame: {
    summary: 'One element as a page of its own, for portals that take nothing but an iframe',
    query: {
      lang: {
        schema: languageSchema,
        description: 'default: what the browser asks for, else `vi`',
      },
      origin: {
        schema: z.url(),
        description:
          'origin of the page around, for pages that send no referrer; it must be registered',
      },
      unit: {
        schema: unitSchema.shape.id,
        description: 'like every attribute of the element, by its name',
      },
    },
    answers: { 200: page, 400: page, 404: page },
    answerNotes: {
      200: 'The element, with links inside that work without script; or, for a unit that has ended, its successors. `frame-ancestors` names the pages that may show it.',
      400: 'A page that says which attribute is not accepted, and which are.',
      404: 'A page that says that there is no such element, or no record of that id.',
    },
    problems: [],
  },
  getRollout: {
    summary: 'Which elements are switched off, which release is tried, and whether to report',
    answers: { 200: [json, rolloutSchema] },
    problems: [],
  },
  reportInstallation: {
    summary: 'Report which release a page runs and what keeps it from working',
    body: { [json]: installationReportSchema, 'text/plain': installationReportSchema },
    answers: { 204: null },
    answerNotes: {
      204: 'Kept by origin and day; or, for a site that is not monitored, dropped.',
    },
    problems: [
      'invalid-json',
      'origin-not-allowed',
      'body-too-large',
      'unsupported-media-type',
      'invalid-report',
      'unavailable',
    ],
  },
};
