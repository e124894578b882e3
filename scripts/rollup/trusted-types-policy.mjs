const litPolicy = /(\w+)\.createPolicy\("lit-html",(\{createHTML:[^}]+\})\)/;

/**
 * Names the Trusted Types policy of our copy of Lit `vhcs-embed`, and shares it between copies of
 * ours: under `trusted-types lit-html` a page's own Lit and ours would otherwise exclude each other.
 *
 * @returns {import('rollup').Plugin}
 */
export function trustedTypesPolicy() {
  return {
    name: 'trusted-types-policy',
    transform(code, id) {
      if (!/\/lit-html\/lit-html\.js$/.test(id)) return null;
      if (!litPolicy.test(code)) {
        this.error('lit-html no longer creates its Trusted Types policy in the form looked for');
      }
      return {
        code: code.replace(
          litPolicy,
          '(globalThis[Symbol.for("vhcs.tt")]??=$1.createPolicy("vhcs-embed",$2))',
        ),
        map: null,
      };
    },
  };
}
