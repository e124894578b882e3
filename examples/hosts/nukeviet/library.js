/*
 * A small library of chained calls, in the manner of its time. It looks for elements by selectors
 * in the whole page, and binds to what it finds.
 */
(function (window, document) {
  function Found(items) {
    this.length = items.length;
    for (var i = 0; i < items.length; i += 1) this[i] = items[i];
  }

  function $(wanted) {
    if (typeof wanted === 'function') {
      if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', wanted);
      } else {
        wanted();
      }
      return new Found([document]);
    }
    return new Found(typeof wanted === 'string' ? document.querySelectorAll(wanted) : [wanted]);
  }

  $.fn = Found.prototype;

  $.fn.each = function (visit) {
    for (var i = 0; i < this.length; i += 1) visit.call(this[i], i, this[i]);
    return this;
  };

  $.fn.on = function (type, selector, listener) {
    return this.each(function () {
      this.addEventListener(type, function (event) {
        var met = event.target.closest ? event.target.closest(selector) : null;
        if (met) listener.call(met, event);
      });
    });
  };

  $.fn.toggleClass = function (name) {
    return this.each(function () {
      this.className = (' ' + this.className + ' ').includes(' ' + name + ' ')
        ? this.className.replace(name, '').trim()
        : this.className + ' ' + name;
    });
  };

  $.fn.attr = function (name, value) {
    return this.each(function () {
      this.setAttribute(name, value);
    });
  };

  window.$ = window.jQuery = $;
})(window, document);
