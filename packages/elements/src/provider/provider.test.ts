import { expect, fixture } from '@open-wc/testing';
import type { Transport } from '@vhcs/client';
import { html } from 'lit';
import { baseUrl, startCollector } from '../../test/collector.ts';
import { SatisfactionPage } from '../../test/satisfaction-page.ts';
import { waitUntil } from '../../../../scripts/test/wtr/wait-until.mjs';
import { connectionContext, type Connection } from '../shared/connection.ts';
import '../satisfaction/satisfaction.define.ts';
import './provider.define.ts';
import type { VhcsProvider } from './provider.ts';

const transport = (name: string): Transport => ({
  request: () => Promise.reject(new Error(name)),
  createKey: () => name,
});
const near = transport('near');
const far = transport('far');

/** What an element is told after it asked for a connection and follows it. */
interface Listener {
  readonly told: Connection[];
  unsubscribe?: (() => void) | undefined;
}

function ask(element: Element, subscribe = true): Listener {
  const listener: Listener = { told: [] };
  const callback = (value: Connection, unsubscribe?: () => void): void => {
    listener.told.push(value);
    listener.unsubscribe = unsubscribe;
  };
  const fields = { context: connectionContext, contextTarget: element, callback, subscribe };
  const event = new Event('context-request', { bubbles: true, composed: true });
  element.dispatchEvent(Object.assign(event, fields));
  return listener;
}

const inside = (provider: Element): Element => provider.querySelector('p') ?? provider;
const providerWith = (client: Transport | undefined, unit = 'vpqh'): Promise<VhcsProvider> =>
  fixture(html`<vhcs-provider unit=${unit} .client=${client}><p>Nội dung</p></vhcs-provider>`);

describe('an element inside', () => {
  it('is given the client and the unit', async () => {
    const provider = await providerWith(near);

    const { told } = ask(inside(provider));

    expect(told).to.deep.equal([{ client: near, unit: 'vpqh' }]);
  });

  it('that asks before they are known is told when they are', async () => {
    const provider = await providerWith(undefined);
    const { told } = ask(inside(provider));
    expect(told).to.have.length(0);

    provider.client = near;
    await provider.updateComplete;

    expect(told).to.deep.equal([{ client: near, unit: 'vpqh' }]);
  });

  it('is told of another unit, client and address, each once', async () => {
    const provider = await providerWith(near);
    const { told } = ask(inside(provider));

    provider.unit = 'ubnd-lai-chau';
    await provider.updateComplete;
    provider.client = far;
    await provider.updateComplete;
    provider.client = undefined;
    provider.api = 'https://other.example';
    await provider.updateComplete;
    provider.requestUpdate();
    await provider.updateComplete;

    expect(told.map(({ unit }) => unit)).to.deep.equal([
      'vpqh',
      'ubnd-lai-chau',
      'ubnd-lai-chau',
      'ubnd-lai-chau',
    ]);
    expect(told[2]?.client).to.equal(far);
    expect(told[3]?.client.createKey?.()).to.have.length(36);
  });

  it('is told nothing more once it has unsubscribed, nor if it never subscribed', async () => {
    const provider = await providerWith(near);
    const gone = ask(inside(provider));
    const once = ask(inside(provider), false);

    gone.unsubscribe?.();
    provider.unit = 'ubnd-lai-chau';
    await provider.updateComplete;

    expect(gone.told).to.have.length(1);
    expect(once.told).to.have.length(1);
    expect(once.unsubscribe).to.equal(undefined);
  });

  it('gets its rating to the collector of the address, for the unit', async () => {
    const collector = await startCollector();
    const provider = await fixture<VhcsProvider>(
      html`<vhcs-provider api=${baseUrl} unit="ttpvhcc-lai-chau">
        <vhcs-satisfaction lang="vi"></vhcs-satisfaction>
      </vhcs-provider>`,
    );
    const element = provider.querySelector('vhcs-satisfaction');
    const page = new SatisfactionPage(element!);

    await page.choose('Rất hài lòng');
    await waitUntil(() => page.button('Gửi đánh giá'));
    await page.press('Gửi đánh giá');
    await waitUntil(() => collector.saved.length === 1);

    expect(collector.saved[0]?.unit).to.equal('ttpvhcc-lai-chau');
  });

  it('speaks the language of the provider', async () => {
    const provider = await fixture<VhcsProvider>(
      html`<vhcs-provider lang="en"><vhcs-satisfaction></vhcs-satisfaction></vhcs-provider>`,
    );

    const frame = provider.querySelector('vhcs-satisfaction')?.shadowRoot;

    await waitUntil(() => frame?.textContent.includes('How satisfied'));
  });
});

describe('providers inside providers', () => {
  it('the nearer one answers', async () => {
    const outer = await fixture(
      html`<vhcs-provider .client=${far} unit="vpqh">
        <vhcs-provider .client=${near} unit="ubnd-lai-chau"><p></p></vhcs-provider>
      </vhcs-provider>`,
    );

    const { told } = ask(inside(outer));

    expect(told).to.deep.equal([{ client: near, unit: 'ubnd-lai-chau' }]);
  });

  it('what the nearer one does not say is taken from the one around it, its changes included', async () => {
    const outer = await fixture<VhcsProvider>(
      html`<vhcs-provider .client=${far} unit="vpqh">
        <vhcs-provider unit="ubnd-lai-chau"><p></p></vhcs-provider>
      </vhcs-provider>`,
    );
    const inner = outer.querySelector('vhcs-provider');
    const { told } = ask(inside(outer));

    outer.client = near;
    await outer.updateComplete;
    await inner?.updateComplete;

    expect(told).to.deep.equal([
      { client: far, unit: 'ubnd-lai-chau' },
      { client: near, unit: 'ubnd-lai-chau' },
    ]);
  });

  it('an element that is moved follows the provider that it is moved into', async () => {
    const page = await fixture(
      html`<div>
        <vhcs-provider id="a" .client=${far}
          ><vhcs-provider id="c"><p></p></vhcs-provider
        ></vhcs-provider>
        <vhcs-provider id="b" .client=${near}></vhcs-provider>
      </div>`,
    );
    const moved = page.querySelector<VhcsProvider>('#c');
    const { told } = ask(inside(page));

    page.querySelector('#b')?.append(moved ?? '');
    await moved?.updateComplete;
    const left = page.querySelector<VhcsProvider>('#a');
    if (left) left.client = transport('later');
    await left?.updateComplete;
    await moved?.updateComplete;

    expect(told.map(({ client }) => client)).to.deep.equal([far, near]);
  });
});

describe('the page around it', () => {
  it('answers what the provider has no connection for', async () => {
    const answer = (event: Event): void => {
      Reflect.apply(Reflect.get(event, 'callback') as () => void, undefined, [{ client: far }]);
    };
    document.addEventListener('context-request', answer);
    const provider = await providerWith(undefined);
    document.removeEventListener('context-request', answer);

    const { told } = ask(inside(provider));

    expect(told).to.deep.equal([{ client: far, unit: 'vpqh' }]);
  });

  it('asks for other things through the provider', async () => {
    const provider = await providerWith(near);
    const heard: unknown[] = [];
    provider.parentElement?.addEventListener('context-request', (event) => heard.push(event));
    const event = new Event('context-request', { bubbles: true, composed: true });

    inside(provider).dispatchEvent(Object.assign(event, { context: 'something else' }));

    expect(heard).to.deep.equal([event]);
  });

  it('keeps its content in its place, as visible as before', async () => {
    const provider = await providerWith(near);

    expect(getComputedStyle(provider).display).to.equal('contents');
    expect(inside(provider).checkVisibility()).to.equal(true);
    provider.hidden = true;
    expect(inside(provider).checkVisibility()).to.equal(false);
  });

  it('may remove it with what is inside, which is then left alone', async () => {
    const provider = await providerWith(near);
    let connections = 0;
    const element = Object.assign(document.createElement('vhcs-of-test'), {
      connectedCallback: () => (connections += 1),
      disconnectedCallback: () => undefined,
    });
    provider.append(element);
    const { unsubscribe } = ask(element);

    provider.remove();
    unsubscribe?.();
    await provider.updateComplete;

    expect(connections).to.equal(0);
  });
});
