import type { Connection } from '@vhcs/elements';
import { answerCalls } from './commands.ts';
import { provideConnection } from './connection.ts';
import type * as Deployment from './deployment.ts';
import { discover } from './discovery.ts';
import { elementModules } from './element-modules.ts';
import type { ElementTag } from './element-tags.ts';
import { defineElement } from './element.define.ts';
import { claimPage } from './registration.ts';
import { retried } from './retried.ts';
import { readRollout } from './rollout.ts';
import type { RunningLoader } from './running-loader.ts';
import { collectorOf } from './script-tag.ts';
import { isSupported } from './support.ts';
import { version } from './version.ts';

if (isSupported && claimPage()) {
  const { url } = import.meta;
  const collectorUrl = collectorOf(url);
  const connections: Partial<Record<string, Connection>> = {};
  /** Resolves once no other loader can take over; undefined while none was asked to. */
  let turn: Promise<unknown> | undefined;

  const load = async (tag: string): Promise<void> => {
    const { Element, createTransport } = await retried(elementModules[tag as ElementTag]);
    await turn;
    connections[tag] = { client: createTransport({ baseUrl: collectorUrl }) };
    defineElement(tag, Element);
  };

  provideConnection(({ localName }) => connections[localName]);
  const loader: RunningLoader = {
    ...discover(Object.keys(elementModules), load),
    url,
    collectorUrl,
    version,
  };
  const fetchDeployment = (): Promise<typeof Deployment> => import('./deployment.ts');
  answerCalls(async (...call) => (await fetchDeployment()).answerCall(call, loader));
  readRollout(new URL('rollout.json', url))
    .then((rollout) => {
      if (!rollout) return;
      turn = fetchDeployment()
        .then(({ follow }) => follow(rollout, loader))
        .catch(Boolean);
    })
    .catch(Boolean);
  void loader.settled.then(() => document.dispatchEvent(new CustomEvent('vhcs:ready')));
}
