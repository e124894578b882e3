import type {
  Badge,
  Campaign,
  Document,
  ExemplarCard,
  ServedCount,
  Site,
  Survey,
  Touchpoint,
  Unit,
} from '@vhcs/contract';

/** Everything that the collector is told by its operator, in the shapes of the contract. */
export interface RegistryData {
  readonly documents: readonly Document[];
  readonly campaigns: readonly Campaign[];
  readonly units: readonly Unit[];
  readonly surveys: readonly Survey[];
  readonly badges: readonly Badge[];
  readonly exemplarCards: readonly ExemplarCard[];
  readonly touchpoints: readonly Touchpoint[];
  readonly servedCounts: readonly ServedCount[];
  readonly sites: readonly Site[];
}
