import type { VhcsSatisfaction as SatisfactionElement } from '@vhcs/elements';
import { createElement, useEffect, useRef, useState, type ReactElement } from 'react';
import { VhcsProvider, VhcsSatisfaction, type VhcsSatisfactionProps } from '@vhcs/react';

/** What a test asks of the page. */
export interface PageControls {
  /** Renders the survey with other props; without any it is taken off the page. */
  render(props: VhcsSatisfactionProps | undefined): void;
  /** Unit that a handler was rendered with, and what it heard. */
  readonly heard: string[];
  /** Tag of what the ref holds. */
  tagOfRef(): string | undefined;
}

declare global {
  interface Window {
    page: PageControls;
  }
}

/** A survey inside a provider, as an application has it. */
export function Page({ api }: { readonly api: string }): ReactElement {
  const [props, setProps] = useState<VhcsSatisfactionProps | undefined>({ resetSeconds: 30 });
  const survey = useRef<SatisfactionElement>(null);

  useEffect(() => {
    const heard: string[] = [];
    window.page = { render: setProps, heard, tagOfRef: () => survey.current?.localName };
  }, []);

  return createElement(
    VhcsProvider,
    { api, unit: 'vpqh', lang: 'vi' },
    props &&
      createElement(
        VhcsSatisfaction,
        {
          ...props,
          className: 'survey',
          ref: survey,
          onVhcsBeforeSubmit: () => {
            window.page.heard.push(`${String(props.unit)}: before`);
          },
          onVhcsSubmit: () => {
            window.page.heard.push(`${String(props.unit)}: sent`);
          },
        },
        'Đánh giá mức độ hài lòng',
      ),
  );
}
