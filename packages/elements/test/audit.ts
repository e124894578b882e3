import axe from 'axe-core';

const otherLooks = ['light', 'dark']
  .flatMap((scheme) => ['quiet', 'red-gold', 'blue'].map((theme) => ({ scheme, theme })))
  .slice(1);

/** What axe finds in an element as it is, each rule with the place where it is broken. */
export async function audit(element: Element): Promise<readonly string[]> {
  return findings(element, {});
}

/**
 * What axe finds in an element in any theme, light or dark. Of what it looks at, contrast alone
 * differs between them.
 */
export async function auditLooks(element: Element): Promise<readonly string[]> {
  element.setAttribute('scheme', 'light');
  element.setAttribute('theme', 'quiet');
  const found = [...(await audit(element))];
  for (const { scheme, theme } of otherLooks) {
    element.setAttribute('scheme', scheme);
    element.setAttribute('theme', theme);
    const contrast = await findings(element, { runOnly: ['color-contrast'] });
    found.push(...contrast.map((text) => `${theme}, ${scheme}: ${text}`));
  }
  return found;
}

/**
 * What axe finds in an element that speaks a language: in any theme where it is Vietnamese. Colours
 * do not depend on the language, and their contrast takes longer than all other rules.
 */
export function auditIn(language: string, element: Element): Promise<readonly string[]> {
  return language === 'vi' ? auditLooks(element) : audit(element);
}

async function findings(element: Element, options: axe.RunOptions): Promise<readonly string[]> {
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    preload: false,
    ...options,
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} at ${html}: ${failureSummary ?? ''}`),
  );
}
