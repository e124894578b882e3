import type { AssetSource } from './assets/asset-source.ts';
import type { Clock, Log, Random } from './capabilities.ts';
import type { FileForms } from './files/file-forms.ts';
import type { LimitSettings } from './guards/limit-settings.ts';
import type { RequestObserver } from './observing/request-observer.ts';
import type { RegistrySource } from './registry/registry-source.ts';
import type { Registry } from './registry/registry.ts';
import type { RolloutSource } from './rollout/rollout-source.ts';
import type { Sha256 } from './store/hashing.ts';
import type { Store } from './store/store.ts';

/** Everything that the app cannot have by itself. */
export interface AppOptions {
  readonly store: Store;
  /** What is registered: once and for all, or as it is at each request. */
  readonly registry: Registry | RegistrySource;
  readonly clock: Clock;
  readonly random: Random;
  readonly sha256: Sha256;
  readonly log: Log;
  /** Origins that may send ratings besides those of the registered sites. Default: none. */
  readonly furtherOrigins?: readonly string[];
  /** How many ratings one network may send. Default: `defaultLimits`. */
  readonly limits?: LimitSettings;
  /** Sees every request, for metrics and traces. Default: nobody does. */
  readonly observer?: RequestObserver;
  /** What the deployment decides about its releases. Default: nothing. */
  readonly rollout?: RolloutSource;
  /** Forms of operators' files. Default: JSON alone. */
  readonly files?: FileForms;
  /** Files under `/embed/`, `/demo/` and `/gallery/`. Default: none. */
  readonly assets?: {
    readonly embed: AssetSource;
    readonly demo: AssetSource;
    readonly gallery: AssetSource;
  };
}
