'use client';

import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type ReactElement,
  type RefAttributes,
} from 'react';
import { dealProps, type ElementDescription, type Values } from './dealt-props.ts';

/** What every component takes besides the attributes, children and handlers of HTML. */
export interface CommonProps {
  /** Colours. Default: those of the nearest provider, else `quiet`. */
  readonly theme?: 'quiet' | 'red-gold' | 'blue' | undefined;
  /** Light or dark; `auto` is the page's own `color-scheme`. Default: the nearest provider's, else `auto`. */
  readonly scheme?: 'auto' | 'light' | 'dark' | undefined;
}

/** A component that takes these props, and whose ref is the element itself. */
export type ElementComponent<Element extends HTMLElement, Props> = ForwardRefExoticComponent<
  Props & Omit<HTMLAttributes<Element>, keyof Props> & RefAttributes<Element>
>;

/** Layout effects do not run on servers, and React 18 warns of them there. */
const useBrowserEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Makes the component of an element. Servers write the tag with its attributes and children, which
 * are shown until the element has arrived; it is fetched and registered when the component is
 * mounted. A failed fetch is reported by the browser as an unhandled rejection.
 */
export function elementComponent<Element extends HTMLElement, Props>(
  description: ElementDescription,
): ElementComponent<Element, Props> {
  const Component = forwardRef<HTMLElement, Values>(function render(props, ref): ReactElement {
    const dealt = dealProps(description, props);
    const element = useRef<HTMLElement>(null);
    const written = useRef<Readonly<Record<string, string>>>({});
    const set = useRef<Values>({});
    // React 18 and 19 change attributes of custom elements in different ways: neither gets to.
    const [first] = useState(dealt.attributes);

    useImperativeHandle<HTMLElement | null, HTMLElement | null>(ref, () => element.current, []);
    useBrowserEffect(() => {
      for (const [name, value] of changes(written.current, dealt.attributes)) {
        if (value === undefined) element.current?.removeAttribute(name);
        else element.current?.setAttribute(name, value);
      }
      written.current = dealt.attributes;
    });
    useBrowserEffect(() => {
      Object.assign(
        element.current ?? {},
        Object.fromEntries(changes(set.current, dealt.properties)),
      );
      set.current = dealt.properties;
    });
    useBrowserEffect(() => {
      const listening = new AbortController();
      for (const [name, handler] of Object.entries(dealt.handlers)) {
        element.current?.addEventListener(name, handler, { signal: listening.signal });
      }
      return () => {
        listening.abort();
      };
    });
    useEffect(() => {
      void description.define();
    }, []);

    return createElement(description.tag, { ...dealt.others, ...first, ref: element });
  });
  Component.displayName = description.name;
  return Component as ElementComponent<Element, Props>;
}

/** Names and values that are others than before; what is gone is undefined. */
function changes<Value>(
  before: Readonly<Record<string, Value>>,
  now: Readonly<Record<string, Value>>,
): [name: string, value: Value | undefined][] {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...names].filter((name) => before[name] !== now[name]).map((name) => [name, now[name]]);
}
