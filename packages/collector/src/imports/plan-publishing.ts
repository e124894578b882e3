import type { Survey } from '@vhcs/contract';
import { canonicalJson } from '../rollout/canonical-json.ts';
import type { RegistryData } from '../registry/records.ts';
import type { RegistryChange } from '../registry/registry-store.ts';
import { unreadable, type ImportFault } from './fault.ts';
import { isRecord } from './field.ts';
import type { LocatedRecord, LocatedRecords } from './located-record.ts';
import { planImport, type ImportGround } from './plan-import.ts';
import { nextVersion } from './survey-checks.ts';

/** A version of a survey that is ready to be published, or what is wrong with it. */
export interface PublishingPlan {
  readonly faults: readonly ImportFault[];
  readonly survey?: Survey;
  readonly change?: RegistryChange;
}

/**
 * Checks one survey that is to become a new version. Without a version it gets the next one; an
 * identical or lower one is refused, and none is ever altered.
 */
export function planPublishing(
  { records, faults }: LocatedRecords,
  ground: ImportGround,
): PublishingPlan {
  const { registered } = ground;
  const [given, ...others] = records;
  if (faults.length > 0) return { faults };
  if (!given || others.length > 0) return { faults: [notOne] };
  const located = withVersion(given, registered.surveys);
  const { report, change } = planImport('surveys', { records: [located], faults: [] }, ground);
  const survey = change?.put?.surveys?.[0];
  if (report.unchanged > 0) return { faults: [refused(located, 'identical', registered)] };
  if (!survey) return { faults: report.faults };
  const newest = registered.surveys
    .filter(({ id }) => id === survey.id)
    .sort((a, b) => b.version - a.version)[0];
  if (newest && newest.version > survey.version) {
    return { faults: [refused(located, 'lower', registered)] };
  }
  if (newest && saysTheSame(newest, survey, given)) {
    return { faults: [refused(located, 'identical', registered)] };
  }
  return { faults: [], survey, change };
}

const notOne = unreadable(
  { vi: 'tệp phải có đúng một phiếu', en: 'the file has to hold exactly one survey' },
  { vi: 'một phiếu khảo sát dạng JSON', en: 'one survey as JSON' },
);

function withVersion(located: LocatedRecord, surveys: readonly Survey[]): LocatedRecord {
  const { value } = located;
  if (!isRecord(value) || value['version'] !== undefined) return located;
  return { ...located, value: { ...value, version: nextVersion(surveys, String(value['id'])) } };
}

/** A day that was not given makes no other survey. */
function saysTheSame(newest: Survey, survey: Survey, { value }: LocatedRecord): boolean {
  const { openFrom } = isRecord(value) && value['openFrom'] !== undefined ? survey : newest;
  return (
    canonicalJson({ ...newest, version: 0 }) === canonicalJson({ ...survey, version: 0, openFrom })
  );
}

const problems = {
  identical: {
    vi: 'phiên bản mới nhất đã có đúng nội dung này',
    en: 'the newest version says exactly the same',
  },
  lower: {
    vi: 'đã có phiên bản mới hơn',
    en: 'a newer version is published',
  },
} as const satisfies Record<string, ImportFault['problem']>;

function refused(
  located: LocatedRecord,
  why: keyof typeof problems,
  { surveys }: RegistryData,
): ImportFault {
  const id = isRecord(located.value) ? String(located.value['id']) : '';
  const next = String(nextVersion(surveys, id));
  const accepted = {
    identical: {
      vi: `nội dung có thay đổi, với phiên bản ${next} hoặc không ghi phiên bản`,
      en: `a changed survey, with version ${next} or none`,
    },
    lower: {
      vi: `phiên bản ${next} trở lên, hoặc không ghi phiên bản`,
      en: `version ${next} or higher, or none`,
    },
  }[why];
  return { ...located.where(['version']), problem: problems[why], accepted };
}
