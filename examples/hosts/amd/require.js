/* A loader of asynchronous modules as portals had them around 2013; names and order only. */
(function (global) {
  var modules = {};
  var anonymous = 0;

  function define(name, needs, factory) {
    if (typeof name !== 'string') {
      // A file that defines a module without a name, and was not asked for by the loader.
      anonymous += 1;
      throw new Error('Mismatched anonymous define() module number ' + anonymous);
    }
    modules[name] = factory.apply(null, needs.map(require));
  }

  function require(name) {
    if (!(name in modules)) throw new Error('Module name "' + name + '" has not been loaded yet');
    return modules[name];
  }

  define.amd = { jQuery: true };
  global.define = define;
  global.require = require;
})(this);
