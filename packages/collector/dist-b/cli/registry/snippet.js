import { fillPath, routes } from '@vhcs/contract';
/** What a webmaster pastes into a page, in both of its forms. */
export function snippetOf({ url, unit }, words) {
    const form = `${url}${fillPath(routes.showRatingForm.path, { unit })}`;
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
`;
}
//# sourceMappingURL=snippet.js.map