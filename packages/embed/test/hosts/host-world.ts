import { after, before } from 'node:test';
import { BuiltCollector } from '../built-collector.ts';
import { HostSite, type HostSiteOptions } from '../host-site.ts';
import { readPageRecorder } from './host-page.ts';

/** What the tests of a file stand in: a collector, and the portals that embed from it. */
export interface HostWorld {
  readonly collector: BuiltCollector;
  readonly site: HostSite;
  /** The address of a page of the portals. */
  readonly url: (path: string) => string;
  /** Portals served otherwise, until the end of the file. */
  readonly serve: (options: Partial<HostSiteOptions>) => Promise<HostSite>;
}

/** Starts a collector and the portals before the tests of a file, and ends them after. */
export function hostWorld(): HostWorld {
  const sites: HostSite[] = [];
  let collector: BuiltCollector | undefined;
  let portals: HostSite | undefined;

  const serve: HostWorld['serve'] = async (options) => {
    const site = await HostSite.start({ firstScript: await readPageRecorder(), ...options });
    sites.push(site);
    return site;
  };
  const started = <Thing>(thing: Thing | undefined): Thing => {
    if (!thing) throw new Error('the collector and the portals start before the first test');
    return thing;
  };

  before(async () => {
    collector = await BuiltCollector.start();
    portals = await serve({ collector: collector.url });
  });

  after(async () => {
    await Promise.all(sites.map((site) => site.stop()));
    await collector?.remove();
  });

  return {
    get collector() {
      return started(collector);
    },
    get site() {
      return started(portals);
    },
    url: (path) => `${started(portals).origin}${path}`,
    serve,
  };
}
