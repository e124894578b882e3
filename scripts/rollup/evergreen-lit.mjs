/** A sheet for each text: no template of ours is read twice. */
const ownSheet =
  '}get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}';

/**
 * What of Lit no element of ours uses, by file, and what is left of it: what serves older engines,
 * hydration and decorators, accessors that an element writes itself, what a page's globals would
 * show, directives with their way to learn of a removal, reflected properties, properties of other
 * types than texts, numbers and booleans, updates that are refused, and comments, raw text and
 * bindings in them.
 */
const cuts = {
  'reactive-element/css-tag.js': [
    [/e=t\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, 'e=!0'],
    [/if\(this\._\$cssResult\$=!0,o!==s\)throw Error\("[^"]+"\);/, 'this._$cssResult$=!0;'],
    [/,o=new WeakMap/, ''],
    [/,this\.t=e\}get styleSheet\(\)\{.+?return t\}/, ownSheet],
    // Prototype 1.6 has a `reduce` of its own.
    [/1===t\.length\?t\[0\]:e\.reduce\(.+?,t\[0\]\)/, 'String.raw({raw:t},...e)'],
    [/return new n\(o,t,s\)/, 'return new n(o)'],
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
    [/case Object:case Array:try\{.+?\}catch\(t\)\{i=null\}/, ''],
    [/,converter:u,reflect:!1,useDefault:!1/, ''],
    [/void 0!==e&&this\._\$Em!==e/, 'void 0!==e'],
    [
      /h="function"==typeof t\.converter\?.+?:u;this\._\$Em=e;const r=h\.fromAttribute\(s,t\.type\);this\[e\]=.+?,this\._\$Em=null/,
      'h=t.converter??u.fromAttribute;this[e]=h(s,t.type)',
    ],
    [/this\._\$Em=null,/, ''],
    [/!s\.noAccessor/, '1'],
    [/t=this\.shouldUpdate\(s\),t\?\(/, 't=!0,('],
    [/\):this\._\$EM\(\)\}catch\(s\)/, ')}catch(s)'],
    [/shouldUpdate\(t\)\{return!0\}/, ''],
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
    [/"!--"===u\[1\]\?c=_:void 0!==u\[1\]\?c=m:/, ''],
    [/\(y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),c=p\)/, 'c=p'],
    [/c=n\?\?v,/, 'c=v,'],
    [/c===_\|\|c===m\?c=v:\(c=p,n=void 0\)/, '0'],
    [/\(t\?\.creationScope\?\?l\)/, 'l'],
    [/get parentNode\(\)\{return this\._\$AM\.parentNode\}/, ''],
    [/get parentNode\(\)\{let t=.+?get endNode\(\)\{return this\._\$AB\}/, ''],
    [/t!==this\._\$AH&&t!==E&&this\._\(t\)/, 't!==this._$AH&&this._(t)'],
    [/\|\|t!==this\._\$AH&&t!==E,/, '||t!==this._$AH,'],
    [/r===E&&\(r=this\._\$AH\[n\]\),/, ''],
    [/if\(\(t=M\(this,t,i,0\)\?\?A\)===E\)return;/, 't=t??A;'],
    [/\|\|t\.capture!==s\.capture\|\|t\.once!==s\.once\|\|t\.passive!==s\.passive/, ''],
    [/get tagName\(\)\{return this\.element\.tagName\}/, ''],
    [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
    [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}/g, ''],
    [/this\._\$AN=void 0,/g, ''],
    [/,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
    [/this\._\$AP\?\.\(!1,!0,s\)/, ''],
    [/setConnected\(t\)\{.+?\}/, ''],
    [/this\.type=[12],/g, ''],
    [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=[34]\}/g, ''],
    [/constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\),this\.type=5\}/, ''],
  ],
  'lit-element/lit-element.js': [
    [
      /,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);const o=.+?o\?\.\(\{LitElement:i\}\);/,
      ';',
    ],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\);/, ''],
    [/render\(\)\{return r\}/, ''],
    [/,this\._\$Do=void 0/, ''],
    [/this\._\$Do=e\(/, 'e('],
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
    [/connectedCallback\(\)\{.+?setConnected\(!0\)\}/, ''],
    [/disconnectedCallback\(\)\{.+?setConnected\(!1\)\}/, ''],
  ],
};

/** What needs a part that was cut out. */
const uncut =
  /from ["']lit\/(?:async-)?direct|\b(?:reflect|useDefault|noAccessor): ?(?:true|!0)|\bmathml`|\btype: ?(?:Object|Array)\b|\b(?:noChange|shouldUpdate|fromAttribute|toAttribute)\b|<!--/;

/**
 * A file of Lit without what no element of ours uses.
 *
 * @param {string} code
 * @param {string} path of the file
 * @returns {string | undefined} undefined for any other file
 * @throws when the file has changed, so that something of it is no longer found
 */
export function evergreen(code, path) {
  const file = Object.keys(cuts).find((name) => path.endsWith(`/${name}`));
  return (
    file &&
    cuts[file].reduce((left, [pattern, rest]) => {
      if (left.search(pattern) < 0) throw new Error(`${file} has nothing like ${pattern}`);
      return left.replace(pattern, () => rest);
    }, code)
  );
}

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
      const left = evergreen(code, id);
      return left === undefined ? null : { code: left, map: null };
    },
  };
}
