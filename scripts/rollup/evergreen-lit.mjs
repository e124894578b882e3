/**
 * What of Lit no element of ours uses, by file, and what is left of it: what serves older engines,
 * hydration and decorators, accessors that an element writes itself, what a page's globals would
 * show, directives, reflected properties, and bindings inside comments and raw text.
 */
const cuts = {
  'reactive-element/css-tag.js': [
    [/e=t\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, 'e=!0'],
    [/if\(this\._\$cssResult\$=!0,o!==s\)throw Error\("[^"]+"\);/, 'this._$cssResult$=!0;'],
    // Prototype 1.6 has a `reduce` of its own.
    [/1===t\.length\?t\[0\]:e\.reduce\(.+?,t\[0\]\)/, 'String.raw({raw:t},...e)'],
  ],
  'reactive-element/reactive-element.js': [
    [/,p=a\.reactiveElementPolyfillSupport/, ''],
    [
      /,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
      '',
    ],
    [/Symbol\.metadata\?\?=.+?new WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.+?\}this\._\$Eh=/, 'this._$Eh='],
    [/toAttribute\(t,s\)\{.+?return t\},/, ''],
    [/_\$ET\(t,s\)\{.+?this\._\$Em=null\}\}/, ''],
    [/this\._\$Eq&&=this\._\$Eq\.forEach\(t=>this\._\$ET\(t,this\[t\]\)\),/, ''],
    [/if\(s\.state&&\(s\.attribute=!1\),this\._\$Ei\(\),.+?\.wrapped=!0\),/, 'if(this._$Ei(),'],
    [
      /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for.+?this\.C\(s,void 0,i,e\)\}/,
      '',
    ],
    [/\|\|i\.useDefault&&i\.reflect&&.+?_\$Eu\(t,i\)\)/, ''],
    [
      /C\(t,s,\{useDefault:.+?\.add\(t\)\)\}/,
      'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
    ],
    [/\?\?this\._\$Ej\?\.get\(e\)\?\?r,/, ','],
    [/static addInitializer\(t\)\{.+?\.push\(t\)\}/, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
  ],
  'lit-html/lit-html.js': [
    [/,B=t\.litHtmlPolyfillSupport;.+?\.push\("[^"]+"\);/, ';'],
    [/Error\("invalid template strings array"\)/, 'Error()'],
    [/3===i\?"<math>":""/, '""'],
    [/3===i\?"<\/math>":""/, '""'],
    [/2===i\|\|3===i/, '2===i'],
    [/if\(y\.test\(r\.tagName\)\)\{.+?c\(\)\)\}\}\}/, '}'],
    [/else\{let t=-1;.+?o\.length-1\}/, ''],
    [/"number"==typeof s\?this\._\$AC\(t\):\(.+?,s\);/, 'this._$AC(t);'],
    [/function M\(t,i,s=t,e\)\{.+?,i\}class/, 'function M(t,i){return i}class'],
    [/t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/, '0'],
    [
      /1===r\.type\?i=new r\.ctor\([^)]+\):6===r\.type&&\(i=new Z\(h,this,t\)\)/,
      'i=new r.ctor(h,r.name,r.strings,this,t)',
    ],
  ],
  'lit-element/lit-element.js': [
    [
      /,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);const o=.+?o\?\.\(\{LitElement:i\}\);/,
      ';',
    ],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\);/, ''],
  ],
};

/** What needs a part that was cut out. */
const uncut = /from ["']lit\/(?:async-)?direct|\b(?:reflect|useDefault): ?(?:true|!0)|\bmathml`/;

/**
 * Leaves out of Lit what our elements do not use, and fails when one comes to use it.
 *
 * @returns {import('rollup').Plugin}
 */
export function evergreenLit() {
  return {
    name: 'evergreen-lit',
    transform(code, id) {
      if (/\/packages\/elements\/dist\//.test(id) && uncut.test(code)) {
        this.error(`${id} uses a part of Lit that scripts/rollup/evergreen-lit.mjs leaves out`);
      }
      const file = Object.keys(cuts).find((name) => id.endsWith(`/${name}`));
      if (!file) return null;
      for (const [pattern, rest] of cuts[file]) {
        if (!pattern.test(code)) this.error(`${file} has nothing like ${pattern}`);
        code = code.replace(pattern, () => rest);
      }
      return { code, map: null };
    },
  };
}
