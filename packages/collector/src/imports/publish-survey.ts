import { changeRegistry } from '../registry/change-registry.ts';
import type { RegistryStore } from '../registry/registry-store.ts';
import { planPublishing, type PublishingPlan } from './plan-publishing.ts';
import type { GivenImport } from './run-import.ts';

/** Publishes the survey of a file as a version; none is ever altered. */
export function publishSurvey(
  store: RegistryStore,
  { read, by }: Pick<GivenImport, 'read' | 'by'>,
): Promise<PublishingPlan> {
  return changeRegistry(store, {
    by,
    plan: async (data) =>
      planPublishing(await read('surveys', data), { registered: data, today: by.day }),
    facts: ({ survey }) => {
      if (!survey) return [];
      const { id, version } = survey;
      return [{ action: 'survey.published', subject: id, unit: null, detail: { version } }];
    },
  });
}
