/*
 * What libraries of 2007 did to the language: methods on the prototypes that every `for…in` meets,
 * some in place of what the language has now, an `Event` that is none of the browser's, and methods
 * of elements under the names that a component would like to have.
 */
(function () {
  Array.prototype.each = function (visit) {
    for (var i = 0; i < this.length; i += 1) visit(this[i], i);
    return this;
  };
  Array.prototype.first = function () {
    return this[0];
  };
  Array.prototype.without = function (item) {
    return this.filter(function (other) {
      return other !== item;
    });
  };
  Array.prototype.entries = function () {
    return this.slice();
  };
  Array.prototype.reduce = function () {
    return this.length > 1 ? this : this[0];
  };
  Array.from = function (list) {
    if (!list) return [];
    var items = [];
    for (var i = 0; i < list.length; i += 1) items.push(list[i]);
    return items;
  };
  String.prototype.strip = function () {
    return this.replace(/^\s+|\s+$/g, '');
  };
  Function.prototype.delay = function (seconds) {
    return window.setTimeout(this, seconds * 1000);
  };
  Number.prototype.times = function (visit) {
    for (var i = 0; i < this; i += 1) visit(i);
  };
  window.Event = function (event) {
    this.event = event;
    this.rightClick = event.which === 3 || event.type.indexOf('contextmenu') >= 0;
  };
  ['show', 'hide', 'update', 'select', 'observe', 'visible', 'request', 'open'].forEach(
    function (name) {
      HTMLElement.prototype[name] = function () {
        return this;
      };
    },
  );
  window.$ = function (id) {
    return document.getElementById(id);
  };
})();
