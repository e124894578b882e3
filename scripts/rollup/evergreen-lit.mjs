/** What Lit does for engines that the loader leaves alone, by file, and what is left of it. */
const cuts = {
  'reactive-element/css-tag.js': [
    [/e=t\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, 'e=!0'],
    [/if\(this\._\$cssResult\$=!0,o!==s\)throw Error\("[^"]+"\);/, 'this._$cssResult$=!0;'],
    [/throw Error\("Value passed.+?security\."\)/, 'throw Error(t)'],
  ],
  'reactive-element/reactive-element.js': [
    [/,p=a\.reactiveElementPolyfillSupport/, ''],
    [
      /,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
      '',
    ],
  ],
  'lit-html/lit-html.js': [
    [/,B=t\.litHtmlPolyfillSupport;.+?\.push\("[^"]+"\);/, ';'],
    [/Error\("invalid template strings array"\)/, 'Error()'],
  ],
  'lit-element/lit-element.js': [
    [
      /,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);const o=.+?o\?\.\(\{LitElement:i\}\);/,
      ';',
    ],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\);/, ''],
  ],
};

/**
 * Leaves out of Lit what serves engines without constructable style sheets and hydration, which we
 * do not use, its list of versions on the page, and what it says to authors of styles.
 *
 * @returns {import('rollup').Plugin}
 */
export function evergreenLit() {
  return {
    name: 'evergreen-lit',
    transform(code, id) {
      const file = Object.keys(cuts).find((name) => id.endsWith(`/${name}`));
      if (!file) return null;
      for (const [pattern, rest] of cuts[file]) {
        if (!pattern.test(code)) this.error(`${file} has nothing like ${pattern}`);
        code = code.replace(pattern, rest);
      }
      return { code, map: null };
    },
  };
}
