import { localDateAt } from '@vhcs/contract';
import { periodSchema } from '@vhcs/contract/schemas';
import { z } from 'zod';
import type { Clock } from '../capabilities.ts';
import type { FileForms } from '../files/file-forms.ts';
import { ALL_TIME, parsePeriod } from '../figures/period.ts';
import { queryParameter } from '../query.ts';
import type { Registry } from '../registry/registry.ts';
import type { Store } from '../store/store.ts';
import type { OperatorHandler } from './guard.ts';
import { writtenReply } from './written-reply.ts';

/** Above this share an alert is given unless the request says otherwise, in whole per cent. */
export const DEFAULT_ALERT_LIMIT = 20;

const periodParameter = {
  schema: periodSchema,
  accepted: 'all, or a period such as 2026, 2026-H1, 2026-Q2 or 2026-05',
};

const limitParameter = {
  schema: z
    .string()
    .regex(/^[1-9]\d?$/)
    .transform(Number),
  accepted: 'whole per cent from 1 to 99',
};

/** What alerts are found in. */
export interface AlertParts {
  readonly store: Pick<Store, 'figures'>;
  readonly registry: Registry;
  readonly clock: Clock;
  readonly files: Pick<FileForms, 'writeFigures'>;
}

/** `GET /v1/admin/alerts`: where too many were not satisfied; a unit head sees the own unit. */
export function listAlerts({ store, registry, clock, files }: AlertParts): OperatorHandler {
  return async (c, caller) => {
    const period = queryParameter(c, 'period', periodParameter) ?? ALL_TIME.label.id;
    const limit = queryParameter(c, 'limit', limitParameter) ?? DEFAULT_ALERT_LIMIT;

    const asked = {
      figures: store.figures,
      registry,
      query: {
        period: parsePeriod(period) ?? ALL_TIME,
        unit: caller.unit ?? undefined,
        isAlone: caller.unit !== null,
        today: localDateAt(clock()),
      },
    };
    return writtenReply(c, {
      write: (signal) => files.writeFigures(asked, { kind: 'alerts', limit }, signal),
      mediaType: 'application/json',
    });
  };
}
