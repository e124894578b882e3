/*
 * Runs before every other script of a portal's page: writes down what is said and what goes wrong,
 * and remembers the language's and the browser's objects as they are now. It offers itself as
 * `hostPage`; its types are in host-page.ts.
 */
(() => {
  const said = [];

  addEventListener(
    'error',
    ({ target, message }) => {
      said.push(
        target === window ? `error: ${message}` : `not loaded: ${target.src || target.href}`,
      );
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => said.push(`rejection: ${String(reason)}`));
  addEventListener(
    'securitypolicyviolation',
    ({ violatedDirective, blockedURI, sample }) => {
      said.push(`policy: ${violatedDirective} blocks ${blockedURI} ${sample}`);
    },
    true,
  );
  for (const level of ['debug', 'error', 'info', 'log', 'warn']) {
    const say = console[level];
    console[level] = (...words) => {
      said.push(`${level}: ${words.map(String).join(' ')}`);
      say.apply(console, words);
    };
  }

  /** Every property of the browser's and the language's objects, by a name that tells where it is. */
  function properties() {
    const found = new Map();
    const add = (name, holder) => {
      for (const key of Reflect.ownKeys(holder)) {
        found.set(`${name}.${String(key)}`, Reflect.getOwnPropertyDescriptor(holder, key));
      }
    };
    add('window', window);
    for (const name of ['document', 'history', 'location', 'navigator', 'customElements']) {
      add(name, window[name]);
    }
    for (const name of Object.getOwnPropertyNames(window)) {
      const { value } = Reflect.getOwnPropertyDescriptor(window, name);
      if (typeof value !== 'function' && name !== name.toLowerCase()) {
        if (value && typeof value === 'object' && value !== window) add(name, value);
      } else if (typeof value === 'function') {
        add(name, value);
        if (value.prototype) add(`${name}.prototype`, value.prototype);
      }
    }
    return found;
  }

  const isSame = (one, other) =>
    one && other && ['value', 'get', 'set'].every((part) => Object.is(one[part], other[part]));

  const before = properties();

  /** What was added, taken away or replaced since this script ran. */
  function changedProperties() {
    const after = properties();
    const names = new Set([...before.keys(), ...after.keys()]);
    return [...names]
      .filter((name) => !isSame(before.get(name), after.get(name)) && !name.includes('hostPage'))
      .sort();
  }

  Object.defineProperty(window, 'hostPage', { value: { said, changedProperties } });
})();
