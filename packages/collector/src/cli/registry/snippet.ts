import { fillPath, routes } from '@vhcs/contract';
import type { RegistryWords } from './words.ts';

/** Where a snippet leads. */
export interface SnippetParts {
  /** Address of the collector, `https://danhgia.example.gov.vn`. */
  readonly url: string;
  readonly unit: string;
}

/** What a webmaster pastes into a page, in both of its forms, and where the form's code is for paper. */
export function snippetOf({ url, unit }: SnippetParts, words: RegistryWords['snippet']): string {
  const at = ({ path }: { readonly path: string }): string => `${url}${fillPath(path, { unit })}`;
  const form = at(routes.showRatingForm);
  const link = `<a href="${form}">${words.link}</a>`;
  return `${words.forPages}

<script type="module" src="${url}/embed/v1/vhcs.js"></script>
<vhcs-satisfaction unit="${unit}">
  ${link}
</vhcs-satisfaction>

${words.forEditors}

<div data-vhcs="satisfaction" data-unit="${unit}">
  ${link}
</div>

${words.forPaper}

${at(routes.showHandout)}
${at(routes.getRatingCode)}
`;
}
